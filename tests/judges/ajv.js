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
const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, ...options });
const ids = [];
const validators = new Map();

function validator(bundle, key) {
  const pointer = encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return at(`${ids[bundle]}#/$defs/${pointer}`);
}

function at(reference) {
  if (!validators.has(reference)) validators.set(reference, ajv.getSchema(reference));
  return validators.get(reference);
}

// What is meant by the faults of a value. Of the alternatives of a tagged union all report what they have
// against it; what counts is the one of its tag, or the tag, if none has it.
function meant(bundle, errors) {
  const found = [];
  for (let index = errors.length - 1; index >= 0; index -= 1) {
    const error = errors[index];
    // What the one alternative has against it stands before.
    if (error.keyword === "anyOf" && error.schema.length === 1) continue;
    const tag = error.keyword === "anyOf" ? tagOf(bundle, error.schema) : undefined;
    if (tag === undefined) {
      found.unshift([error.instancePath, error.keyword, error.params.missingProperty ?? null]);
      continue;
    }
    const alternatives = error.schema.map((schema) => {
      const validate = schema.$ref ? at(ids[bundle] + schema.$ref) : ajv.compile(schema);
      return validate(error.data) ? [] : validate.errors;
    });
    index -= alternatives.reduce((sum, own) => sum + own.length, 0);
    const place = `/${tag.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const ofTag = ([path, keyword, member]) => path === place || (path === "" && keyword === "required" && member === tag);
    const told = alternatives.map((own) => meant(bundle, own)).filter((own) => own.every(([path, keyword]) => path !== "" || keyword !== "type"));
    const chosen = told.find((own) => !own.some(ofTag));
    const faults = told.length === 0 ? [["", "type", null]] : (chosen ?? told.flat().filter(ofTag));
    found.unshift(...faults.map(([path, ...rest]) => [error.instancePath + path, ...rest]));
  }
  return found;
}

// The member that tells alternatives apart: each object among them must have it, as one of a set.
function tagOf(bundle, alternatives) {
  const objects = alternatives.map((one) => resolve(bundle, one)).filter((one) => one.type === "object" && one.required);
  if (objects.length < 2) return undefined;
  const isSet = (object, name) => {
    const among = (members, key) => (members && Object.hasOwn(members, key) ? members[key] : undefined);
    const schema = among(object.properties, name) ?? among(object.patternProperties, `^${name}$`);
    const own = resolve(bundle, schema ?? {});
    return ["const", "enum", "not", "anyOf"].some((keyword) => keyword in own);
  };
  return objects[0].required.find((name) => objects.every((object) => isSet(object, name)));
}

function resolve(bundle, schema) {
  const target = schema.$ref ?? schema.allOf?.[0].$ref ?? (schema.anyOf?.length === 1 ? schema.anyOf[0].$ref : undefined);
  return target === undefined ? schema : resolve(bundle, at(ids[bundle] + target).schema);
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
    : meant(bundle, validate.errors);
  answers.push(JSON.stringify(faults));
}
process.stdout.write(answers.join("\n") + "\n");
