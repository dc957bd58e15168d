"use strict";

const is = require("./predicates.js");
const { GuardError, explain, refuse } = require("../runtime/shapes.js");
const shapes = require("./shapes.js");

module.exports = { GuardError };

for (const name of Object.keys(is)) {
  const predicate = is[name];
  module.exports[`is${name}`] = (value) => predicate(value, {tolerant});
  module.exports[`assert${name}`] = (value) => refuse(shapes[name], value, {tolerant});
  module.exports[`explain${name}`] = (value) => explain(shapes[name], value, {tolerant});
}
