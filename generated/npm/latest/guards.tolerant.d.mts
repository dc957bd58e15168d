export * from "./guards.tolerant.js";
