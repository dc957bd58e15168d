import { Failure, Fake } from "../runtime/faking.mjs";
import * as shapes from "./shapes.mjs";

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
  {methods}
  calls: shapes.default,
};

export function failure(error, message) {
  return new Failure(api, error, message);
}

export function createFake(options) {
  return new Fake(api, options);
}
