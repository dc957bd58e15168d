// Asks publint and arethetypeswrong about a packed package, and writes what they have against it.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { execFileSync } = require("node:child_process");
const { pathToFileURL } = require("node:url");

const [, , packages, folder] = process.argv;
const { name, tarball } = JSON.parse(fs.readFileSync(path.join(folder, "job.json"), "utf8"));

async function main() {
  const complaints = [];
  const { publint } = await import(pathToFileURL(path.join(packages, "publint/src/index-node.js")).href);
  const pkgDir = path.join(folder, "node_modules", name);
  const { messages } = await publint({ pkgDir, strict: true, pack: false });
  complaints.push(...messages.map((message) => `publint: ${JSON.stringify(message)}`));
  const attw = path.join(packages, "@arethetypeswrong/cli/dist/index.js");
  try {
    execFileSync("node", [attw, tarball, "--format", "json"], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { problems } = JSON.parse(error.stdout);
    complaints.push(...Object.entries(problems).map(([kind, found]) => `attw: ${kind} ${JSON.stringify(found).slice(0, 2000)}`));
  }
  process.stdout.write(JSON.stringify(complaints));
}

main();
