// Requires and imports each module, and writes those whose forms differ.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");

const [, , , folder] = process.argv;
const modules = JSON.parse(fs.readFileSync(path.join(folder, "job.json"), "utf8"));
const required = createRequire(path.join(folder, "index.js"));

async function main() {
  const importer = path.join(folder, "importer.mjs");
  fs.writeFileSync(importer, "export default (name) => import(name);\n");
  const imported = (await import(pathToFileURL(importer).href)).default;
  const different = [];
  for (const module of modules) {
    const name = `brightpattern-agent-desktop/${module}`;
    const [one, other] = [required(name), await imported(name)].map((all) => Object.keys(all).sort().join());
    if (one === "" || one !== other) different.push(`${name}: ${one} is not ${other}`);
  }
  process.stdout.write(JSON.stringify(different));
}

main();
