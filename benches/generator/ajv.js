// Compiles every definition of a JSON Schema: node ajv.js SCHEMA
"use strict";

const { readFileSync } = require("node:fs");
const Ajv = require("ajv/dist/2020").default;

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema(schema, "bundle");
for (const name of Object.keys(schema.definitions)) ajv.getSchema(`bundle#/definitions/${name}`);
