// The functions have the names and types of those for documented values. What they take may have more: other values
// of enumerations, `null` for what may be absent, further arguments.
export * from "./guards.js";
