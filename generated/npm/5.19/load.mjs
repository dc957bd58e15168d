// Generated from the transcription of the API. Changes belong there.

import { load } from "../runtime/loading.mjs";

export { LoadError } from "../runtime/loading.mjs";

const api = {
  global: ["brightpattern", "AdApi"],
  scripts: { "1.0": "/agent/communicator/adapters/api.js" },
  option: "widget",
  version: "1.0",
  ready: "getLoginState",
  isUnanswered: (answer) => answer?.error?.name === "api_not_answer",
  parameters: (options) => [options],
};

export function loadAdApi(options) {
  return load(api, options);
}
