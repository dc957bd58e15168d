import { load } from "../runtime/loading.mjs";

export { LoadError } from "../runtime/loading.mjs";

const api = {
  global: {global},
  scripts: {scripts},
  option: {option},
  version: {version},
  ready: {ready},
  isUnanswered: (answer) => {unanswered},
  parameters: (options) => {parameters},
};

export function {name}(options) {
  return load(api, options);
}
