export * from "./5.19/guards.mjs";
