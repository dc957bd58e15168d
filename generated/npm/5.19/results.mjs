// Generated from the transcription of the API. Changes belong there.

import { CallError } from "../runtime/calling.mjs";
import { own } from "../runtime/predicates.mjs";

export { CallError };

export function isSuccess(answer) {
  return own(answer, "status") === "success";
}

export async function unwrap(answer) {
  const answered = await answer;
  if (!isSuccess(answered)) {
    const reason = own(answered, "error");
    throw new CallError({ answer: answered, reason, message: own(reason, "message"), name: own(reason, "name"), code: own(reason, "code") });
  }
  return answered.data;
}
