import { CallError } from "../runtime/calling.mjs";
import { own } from "../runtime/predicates.mjs";

export { CallError };

export function isSuccess(answer) {
  return own(answer, {tag}) === {success};
}

export async function unwrap(answer) {
  const answered = await answer;
  if (!isSuccess(answered)) {
    const reason = own(answered, {failure});
    throw new CallError({ answer: answered, reason, message: {message}, name: {name}, code: {code} });
  }
  return answered{data};
}
