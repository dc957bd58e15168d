import type * as api from "./npm/2.0/index.js";
import { assertExplanation, explainSet, isObject, ismodule, type Explanation } from "./npm/2.0/guards.js";
import { JSON as sampled, module as named } from "./npm/2.0/samples.js";
import { exports as values } from "./npm/2.0/values.js";

export const found: api.JSON = sampled.full();
export const next: api.Object | undefined = found.next;
export const one: "one" = values.one;

export function check(value: unknown): Explanation | undefined {
  assertExplanation(value);
  if (isObject(value) && ismodule(value)) {
    const both: api.Object & api.module = value;
    return explainSet(both);
  }
  return explainSet(named.minimal());
}
