export * from "./editions.js";
