export class CallError extends Error {
  constructor(answer) {
    const reason = own(answer, {failure});
    super({message});
    this.name = {name};
    this.code = {code};
    this.reason = reason;
    this.answer = answer;
  }
}

function own(value, name) {
  const isObject = typeof value === "object" && value !== null;
  return isObject && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
}

export function isSuccess(answer) {
  return own(answer, {tag}) === {success};
}

export async function unwrap(answer) {
  const answered = await answer;
  if (!isSuccess(answered)) {
    throw new CallError(answered);
  }
  return answered{data};
}
