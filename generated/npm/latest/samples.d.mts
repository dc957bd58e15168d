export * from "./samples.js";
