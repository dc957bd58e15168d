// Generated from the transcription of the API. Changes belong there.

"use strict";

const { CallError } = require("../runtime/calling.js");
const { own } = require("../runtime/predicates.js");


function isSuccess(answer) {
  return own(answer, "status") === "success";
}

async function unwrap(answer) {
  const answered = await answer;
  if (!isSuccess(answered)) {
    const reason = own(answered, "error");
    throw new CallError({ answer: answered, reason, message: own(reason, "message"), name: own(reason, "name"), code: own(reason, "code") });
  }
  return answered.data;
}

module.exports = { CallError, isSuccess, unwrap };
