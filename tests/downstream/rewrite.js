// Reads records with what quicktype and ajv made and writes them again: a line for each of [name, record].
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , packages, list, folder] = process.argv;
const typescript = require(path.join(packages, "typescript-5.9"));
const modules = new Map();

function converter(name) {
  if (!modules.has(name)) {
    const source = fs.readFileSync(path.join(folder, `${name}.read.ts`), "utf8");
    const options = { compilerOptions: { module: "commonjs", target: "es2022" } };
    const own = { exports: {} };
    new Function("module", "exports", typescript.transpileModule(source, options).outputText)(own, own.exports);
    modules.set(name, own.exports.Convert);
  }
  return modules.get(name);
}

// The validators ask for what ajv has at run time, here by its path.
const run = (name) => {
  const own = { exports: {} };
  const source = fs.readFileSync(path.join(folder, `${name}.validate.js`), "utf8");
  const load = (wanted) => require(path.join(packages, wanted));
  new Function("module", "exports", "require", source)(own, own.exports, load);
  return own.exports;
};
const validators = new Map();

const lines = JSON.parse(fs.readFileSync(list, "utf8")).map(([name, record, is_right]) => {
  if (!validators.has(name)) validators.set(name, run(name));
  const valid = validators.get(name)(record);
  const Convert = converter(name);
  const [reads, writes] = [`to${name}`, `${name[0].toLowerCase()}${name.slice(1)}ToJson`];
  const rewritten = is_right ? JSON.parse(Convert[writes](Convert[reads](JSON.stringify(record)))) : null;
  return JSON.stringify([valid, rewritten]);
});
process.stdout.write(lines.join("\n") + "\n");
