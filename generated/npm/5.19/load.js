// Generated from the transcription of the API. Changes belong there.

"use strict";

const { load } = require("../runtime/loading.js");

const { LoadError } = require("../runtime/loading.js");

const api = {
  global: ["brightpattern", "AdApi"],
  scripts: { "1.0": "/agent/communicator/adapters/api.js" },
  option: "widget",
  version: "1.0",
  ready: "getLoginState",
  isUnanswered: (answer) => answer?.error?.name === "api_not_answer",
  parameters: (options) => [options],
};

function loadAdApi(options) {
  return load(api, options);
}

module.exports = { LoadError, loadAdApi };
