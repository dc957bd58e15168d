// Judges values by JSON Schema bundles. Reads a file of one JSON text a line: first the bundles, as
// { schema }, then the questions, as { bundle: index, key, value }. Writes one line for each
// question: the faults as [[place, keyword, missing member or null], …].
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , packages, file] = process.argv;
const Ajv = require(path.join(packages, "ajv/dist/2020")).default;

// A list may be longer than its documented places, which strict mode takes for an oversight. What
// an object inherits is no member of it.
const options = { ownProperties: true, strictTuples: false, allowUnionTypes: true, allowMatchingProperties: true };
// What a form shows says nothing about values.
options.formats = { password: true };
const ajv = new Ajv({ allErrors: true, strict: true, ...options });
const ids = [];
const validators = new Map();

function validator(bundle, key) {
  const pointer = encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  const reference = `${ids[bundle]}#/$defs/${pointer}`;
  if (!validators.has(reference)) validators.set(reference, ajv.compile({ $ref: reference }));
  return validators.get(reference);
}

const answers = [];
for (const line of fs.readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { schema, bundle, key, value } = JSON.parse(line);
  if (schema !== undefined) {
    if (!ajv.validateSchema(schema)) throw new Error(ajv.errorsText());
    ajv.addSchema(schema);
    ids.push(schema.$id);
    continue;
  }
  const validate = validator(bundle, key);
  const faults = validate(value)
    ? []
    : validate.errors.map((error) => [error.instancePath, error.keyword, error.params.missingProperty ?? null]);
  answers.push(JSON.stringify(faults));
}
process.stdout.write(answers.join("\n") + "\n");
