// Generated from the transcription of the API. Changes belong there.

"use strict";

class CallError extends Error {
  constructor(answer) {
    const reason = own(answer, "error");
    super(own(reason, "message") ?? own(reason, "name") ?? "the answer is not documented");
    this.name = own(reason, "name") ?? "CallError";
    this.code = own(reason, "code");
    this.reason = reason;
    this.answer = answer;
  }
}

function own(value, name) {
  const isObject = typeof value === "object" && value !== null;
  return isObject && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
}

function isSuccess(answer) {
  return own(answer, "status") === "success";
}

async function unwrap(answer) {
  const answered = await answer;
  if (!isSuccess(answered)) {
    throw new CallError(answered);
  }
  return answered.data;
}

module.exports = { CallError, isSuccess, unwrap };
