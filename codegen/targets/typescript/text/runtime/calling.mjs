// What the errors of calls of all editions share.

/** A call that failed, or an answer that is not documented. */
export class CallError extends Error {
  constructor({ answer, reason, message, name, code }) {
    super(message ?? name ?? "the answer is not documented");
    this.name = name ?? "CallError";
    this.code = code;
    this.reason = reason;
    this.answer = answer;
  }
}
