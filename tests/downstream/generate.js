// Code of schemas, by generators that their users have. Reads [[file, name], …] as JSON and writes into the
// folder, for each name: declarations by json-schema-to-typescript, `name.declared.ts`; readers and writers
// by quicktype, `name.read.ts` and, of a single type, `name.rs`; a validator of it by ajv, `name.validate.js`.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , packages, list, folder] = process.argv;
const load = (name) => require(path.join(packages, name));
const { compile } = load("json-schema-to-typescript");
const { quicktype, InputData, JSONSchemaInput, FetchingJSONSchemaStore } = load("quicktype-core");
const Ajv = load("ajv/dist/2020").default;
const standalone = load("ajv/dist/standalone").default;

async function read(name, schema, lang, rendererOptions) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name, schema });
  const inputData = new InputData();
  inputData.addInput(input);
  return (await quicktype({ inputData, lang, rendererOptions })).lines.join("\n");
}

async function main() {
  for (const [file, name, alone] of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const text = fs.readFileSync(file, "utf8");
    const write = (ending, code) => fs.writeFileSync(path.join(folder, `${name}.${ending}`), code);
    write("declared.ts", await compile(JSON.parse(text), name, { format: false, bannerComment: "" }));
    write("read.ts", await read(name, text, "typescript", {}));
    if (!alone) continue;
    write("rs", await read(name, text, "rust", { visibility: "public", "skip-serializing-none": "true", "leading-comments": "false" }));
    const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true, ownProperties: true, formats: { password: true }, code: { source: true } });
    write("validate.js", standalone(ajv, ajv.compile(JSON.parse(text))));
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
