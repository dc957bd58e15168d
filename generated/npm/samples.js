"use strict";

module.exports = require("./5.19/samples.js");
