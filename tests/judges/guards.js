// Judges values by the guards of the npm package. Reads a file of one question a line,
// { module, title, value }, and writes what is wrong with each value, or null.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , folder, file] = process.argv;
const answers = [];
for (const line of fs.readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { module, title, value } = JSON.parse(line);
  const guards = require(path.join(folder, module));
  const explanation = guards[`explain${title}`](value);
  if (guards[`is${title}`](value) !== (explanation === undefined)) throw new Error(`is${title} says otherwise`);
  answers.push(JSON.stringify(explanation ?? null));
}
process.stdout.write(answers.join("\n") + "\n");
