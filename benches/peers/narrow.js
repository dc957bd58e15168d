// Prints a JSON Schema that other generators can read: `node narrow.js SCHEMA [TYPE]`.
//
// With TYPE, that definition and what it refers to; without, all definitions. The names of the
// definitions become plain identifiers, "if A then X, if B then Y" becomes "X or Y", and prose is
// left out.
const { readFileSync } = require("node:fs");

const [path, root] = process.argv.slice(2);
const definitions = JSON.parse(readFileSync(path, "utf8")).$defs;
const plain = (name) => name.replace(/[^A-Za-z0-9]+(.?)/g, (_, next) => next.toUpperCase());
const target = (ref) => decodeURIComponent(ref.slice("#/$defs/".length));

const reached = new Set();
function reach(name) {
  if (!reached.has(name)) {
    reached.add(name);
    JSON.stringify(definitions[name], (key, value) => {
      if (key === "$ref") reach(target(value));
      return value;
    });
  }
}
(root ? [root] : Object.keys(definitions)).forEach(reach);

function narrow(key, value) {
  if (key === "$ref") return `#/$defs/${plain(target(value))}`;
  if ((key === "description" || key === "$comment") && typeof value === "string") return undefined;
  if (Array.isArray(value?.allOf) && value.allOf.every((part) => part.if)) {
    return { anyOf: value.allOf.map((part) => part.then) };
  }
  return value;
}
const $defs = Object.fromEntries([...reached].map((name) => [plain(name), definitions[name]]));
console.log(JSON.stringify({ ...(root && { $ref: `#/$defs/${root}` }), $defs }, narrow, 2));
