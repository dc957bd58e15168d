// How long the guards of the npm package take beside ajv's compiled validators, on the record of the other benches.
// After `cargo test` has installed ajv: node benches/guards.js
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const Ajv = require(path.join(root, "target/tmp/node/node_modules/ajv/dist/2020")).default;
const record = JSON.parse(fs.readFileSync(path.join(root, "tests/payloads/accepted/voice-with-consult.json"), "utf8")).value;

const ROUNDS = 25;
const TIMES = 100_000;

function nanoseconds(check) {
  const start = process.hrtime.bigint();
  for (let time = 0; time < TIMES; time += 1) if (!check(record)) throw new Error("the record is refused");
  return Number(process.hrtime.bigint() - start) / TIMES;
}

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

for (const [module, file] of [
  ["guards", "InteractionData.schema.json"],
  ["guards.tolerant", "InteractionData.tolerant.schema.json"],
]) {
  const schema = JSON.parse(fs.readFileSync(path.join(root, "generated/json-schema/5.19/types", file), "utf8"));
  const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(schema);
  const { isInteractionData } = require(path.join(root, "generated/npm/5.19", `${module}.js`));
  // In turns, so that both meet the same machine.
  const rounds = Array.from({ length: ROUNDS }, () => [nanoseconds(validate), nanoseconds(isInteractionData)]);
  const [ajv, guard] = [0, 1].map((index) => median(rounds.map((round) => round[index])));
  console.log(`${module}: ajv ${ajv.toFixed(0)} ns, the guard ${guard.toFixed(0)} ns, ratio ${(guard / ajv).toFixed(2)}`);
}
