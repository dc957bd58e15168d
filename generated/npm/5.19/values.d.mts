export * from "./values.js";
