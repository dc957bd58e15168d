// Judges AsyncAPI documents and the values that pass by them. Reads a file of one JSON text a line: first
// the documents, as { document: text }, then the questions, as { index, message, schema, value }, by the
// name of a message or, where there is none, by the key of a schema. Writes one line for each document,
// what it has of each sort and the complaints of the official parser, then one for each question: whether
// the value is valid, or null if there is no such message or schema.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , packages, file] = process.argv;
const { Parser } = require(path.join(packages, "@asyncapi/parser"));
const Ajv = require(path.join(packages, "ajv")).default;

// The least of the severities that count; below it are remarks, such as that a newer version exists.
const WARNING = 1;

const options = { ownProperties: true, strictTuples: false, allowUnionTypes: true, allowMatchingProperties: true };
options.formats = { password: true };
const parser = new Parser();
const documents = [];

async function open(text) {
  const { document, diagnostics } = await parser.parse(text);
  const complaints = diagnostics
    .filter(({ severity }) => severity <= WARNING)
    .map(({ code, message, path }) => `${code} at ${path.join("/")}: ${message}`);
  if (document === undefined) return { complaints };
  const ajv = new Ajv({ strict: true, ...options });
  // A document is no schema; its parts are found in it by reference.
  ajv.addVocabulary(["components"]);
  const raw = JSON.parse(text);
  ajv.addSchema({ components: { schemas: raw.components.schemas } }, "document", false, false);
  const payloads = new Map(
    Object.values(raw.components.messages).map(({ name, payload }) => [name, payload.$ref]),
  );
  documents.push({ ajv, payloads, schemas: raw.components.schemas, validators: new Map() });
  const operations = document.operations().all().map((operation) => ({
    id: operation.id(),
    title: operation.title(),
    action: operation.action(),
    address: operation.channels().all().map((channel) => channel.address() ?? null),
    messages: operation.messages().all().map((message) => message.name()),
    reply: (operation.reply()?.messages().all() ?? []).map((message) => message.name()),
  }));
  return { complaints, operations, schemas: Object.keys(raw.components.schemas) };
}

function answer({ index, message, schema, value }) {
  const { ajv, payloads, schemas, validators } = documents[index];
  const key = Object.hasOwn(schemas, schema) ? `#/components/schemas/${schema}` : undefined;
  const reference = payloads.get(message) ?? key;
  if (reference === undefined) return null;
  if (!validators.has(reference)) validators.set(reference, ajv.compile({ $ref: `document${reference}` }));
  return validators.get(reference)(value);
}

async function main() {
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const question = JSON.parse(line);
    const said = question.document === undefined ? answer(question) : await open(question.document);
    process.stdout.write(JSON.stringify(said) + "\n");
  }
}

main();
