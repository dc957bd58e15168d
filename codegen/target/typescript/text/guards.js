"use strict";

const is = require("./predicates.js");
const { GuardError, explain, refuse } = require("../runtime/shapes.js");
const shapes = require("./shapes.js");

module.exports = { GuardError };

for (const name of Object.keys(shapes)) {
  module.exports[`is${name}`] = (value) => is[name](value, {tolerant});
  module.exports[`assert${name}`] = (value) => refuse(shapes[name], value, {tolerant});
  module.exports[`explain${name}`] = (value) => explain(shapes[name], value, {tolerant});
}
