// Generated from the transcription of the API. Changes belong there.

// What the guards of all types are made of. A check gives nothing, or what is wrong.

/** The most characters of a text that an error shows. */
const LONGEST_FOUND = 200;

/** The error of the assertions. */
export class GuardError extends TypeError {
  constructor(explanation) {
    super(explanation.message);
    this.name = "GuardError";
    this.pointer = explanation.pointer;
    this.path = explanation.path;
  }
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOwn(object, name) {
  return Object.prototype.hasOwnProperty.call(object, name);
}

/** A member that an object has itself, for names that every object inherits; what is no object has none. */
export function own(value, name) {
  return isObject(value) && isOwn(value, name) ? value[name] : undefined;
}

/** A value that is none of those expected. */
export function wrong(expected, value, owner) {
  return { steps: [], owner, sentence: `expected ${expected}, found ${found(value)}`, isWhole: true };
}

/** What is wrong with a member of an object of a type. */
export function member(owner, name, expected, value, isSensitive) {
  return inside(wrong(expected, value, ""), owner, name, value, isSensitive);
}

export function missing(owner, name) {
  return { steps: [], owner, sentence: `missing field \`${name}\``, isWhole: false };
}

/** The same one step further out. */
export function within(fault, owner, step) {
  fault.steps.push(step);
  fault.isWhole = false;
  fault.owner = owner;
  return fault;
}

/** The same, of a type that stands for another one. */
export function of(fault, owner) {
  if (fault !== undefined) {
    fault.owner = owner;
  }
  return fault;
}

/** What is wrong inside a member, which may be missing. */
export function inside(fault, owner, name, value, isSensitive) {
  if (value === undefined) {
    return missing(owner, name);
  }
  if (isSensitive) {
    fault.sentence = fault.sentence.replace(/, found .*$/s, ", found one that is sensitive");
  }
  return within(fault, owner, name);
}

/** A list of arguments. */
export function tuple(names, checks, least, isOpen) {
  return (value) => {
    if (!Array.isArray(value)) {
      return wrong("an array", value, "");
    }
    if (value.length < least) {
      return { steps: [], owner: "", sentence: `missing argument \`${names[value.length]}\``, isWhole: false };
    }
    if (!isOpen && value.length > checks.length) {
      const expected = `at most ${checks.length} ${checks.length === 1 ? "argument" : "arguments"}`;
      return { steps: [], owner: "", sentence: `expected ${expected}, found ${value.length}`, isWhole: false };
    }
    for (let index = 0; index < checks.length && index < value.length; index += 1) {
      const fault = checks[index](value[index]);
      if (fault !== undefined) {
        return within(fault, "", { index, name: names[index] });
      }
    }
    return undefined;
  };
}

export function isIntegerKey(key) {
  return /^(0|-?[1-9][0-9]{0,14})$/.test(key);
}

/** Any of several; `expected` says what they are. What is wrong in one of them says more than that it is none. */
export function either(expected, checks) {
  return (value) => {
    let inner;
    for (const check of checks) {
      const fault = check(value);
      if (fault === undefined) {
        return undefined;
      }
      inner ??= fault.isWhole ? undefined : fault;
    }
    return inner ?? wrong(expected, value, "");
  };
}

/** Objects that are told apart by a member. */
export function tagged(expected, name, checks, other) {
  return (value) => {
    if (!isObject(value)) {
      return wrong(expected, value, "");
    }
    const tag = own(value, name);
    return (checks.get(tag) ?? other)(value);
  };
}

export function explain(fault) {
  if (fault === undefined) {
    return undefined;
  }
  const steps = fault.steps.reverse();
  let path = "";
  let pointer = "";
  for (const step of steps) {
    const { index = step, key, name = step } = typeof step === "object" ? step : {};
    pointer += `/${String(key ?? index).replace(/~/g, "~0").replace(/\//g, "~1")}`;
    if (typeof name === "number") {
      path += `[${name}]`;
    } else {
      path += key !== undefined || !/^[\p{L}\p{N}_$]+$/u.test(name) ? `[${JSON.stringify(name)}]` : `.${name}`;
    }
  }
  return { path: path.replace(/^\./, ""), pointer, message: `${fault.owner}${path}: ${fault.sentence}` };
}

export function refuse(fault) {
  if (fault !== undefined) {
    throw new GuardError(explain(fault));
  }
}

/** A value as it is named in an error. */
function found(value) {
  if (Array.isArray(value)) {
    return "an array";
  }
  if (typeof value === "object" && value !== null) {
    return "an object";
  }
  if (typeof value === "string") {
    // Whoever sends a long text is not sent all of it back.
    return JSON.stringify(value.length > LONGEST_FOUND ? `${[...value.slice(0, 2 * LONGEST_FOUND)].slice(0, LONGEST_FOUND).join("")}…` : value);
  }
  return String(value);
}
