// Types of a JSON Schema by quicktype: node quicktype.js SCHEMA OUT
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { InputData, JSONSchemaInput, FetchingJSONSchemaStore, quicktype } = require("quicktype-core");

const [schema, out] = process.argv.slice(2);

(async () => {
  const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await source.addSource({ name: "Bundle", schema: readFileSync(schema, "utf8") });
  const inputData = new InputData();
  inputData.addInput(source);
  const { lines } = await quicktype({ inputData, lang: "typescript", rendererOptions: { "just-types": "true" } });
  writeFileSync(out, lines.join("\n"));
})();
