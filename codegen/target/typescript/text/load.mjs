import { load } from "../runtime/loading.mjs";

export { LoadError } from "../runtime/loading.mjs";

const api = {
  global: {global},
  scripts: {scripts},
  version: {version},
  ready: {ready},
  parameters: (options) => {parameters},
};

export function {name}(options) {
  return load(api, options);
}
