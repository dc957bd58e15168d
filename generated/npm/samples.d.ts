export * from "./5.19/samples";
