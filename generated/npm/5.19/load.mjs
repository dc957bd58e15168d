// Generated from the transcription of the API. Changes belong there.

import { load } from "../runtime/loading.mjs";

export { LoadError } from "../runtime/loading.mjs";

const api = {
  global: ["brightpattern", "AdApi"],
  scripts: { "1.0": "/agent/communicator/adapters/api.js" },
  version: "1.0",
  ready: "getLoginState",
  parameters: (options) => [options],
};

export function loadAdApi(options) {
  return load(api, options);
}
