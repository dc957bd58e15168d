// Runs programs in TypeScript, and writes what each prints.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const [, , packages, folder] = process.argv;
const typescript = require(path.join(packages, "typescript-5.9"));
const sources = JSON.parse(fs.readFileSync(path.join(folder, "job.json"), "utf8"));

async function main() {
  const printed = [];
  const { log, error } = console;
  for (const source of sources) {
    const lines = [];
    console.log = (...values) => lines.push(values.map((value) => JSON.stringify(value)).join(" "));
    console.error = console.log;
    const { outputText } = typescript.transpileModule(fs.readFileSync(path.join(folder, source), "utf8"), {
      compilerOptions: { module: "esnext", target: "es2022" },
    });
    const script = path.join(folder, source.replace(".mts", ".mjs"));
    fs.writeFileSync(script, outputText);
    await import(pathToFileURL(script).href);
    printed.push(lines.join("\n"));
  }
  Object.assign(console, { log, error });
  process.stdout.write(JSON.stringify(printed));
}

main();
