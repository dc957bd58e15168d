export * from "./5.19/load.mjs";
