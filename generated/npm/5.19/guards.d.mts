export * from "./guards.js";
