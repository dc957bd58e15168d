import { Fake } from "../runtime/faking.mjs";
import * as guards from "./guards.mjs";
import * as tolerant from "./guards.tolerant.mjs";

export { silence } from "../runtime/faking.mjs";

const codes = {codes};

const api = {
  codes,
  properties: {properties},
  global: {global},
  timeout: {timeout},
  unanswered: {unanswered},
  unimplemented: {unimplemented},
  succeeded: (data) => ({succeeded}),
  failed: (name, message) => ({failed}),
  events: {
{events}
  },
  methods: {
{methods}
  },
};

export function createFake(options) {
  return new Fake(api, options);
}
