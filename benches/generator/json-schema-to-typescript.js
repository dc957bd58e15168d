// Types of a JSON Schema by json-schema-to-typescript: node json-schema-to-typescript.js SCHEMA OUT
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { compile } = require("json-schema-to-typescript");

const [schema, out] = process.argv.slice(2);

compile(JSON.parse(readFileSync(schema, "utf8")), "Bundle", { unreachableDefinitions: true }).then((text) => {
  writeFileSync(out, text);
});
