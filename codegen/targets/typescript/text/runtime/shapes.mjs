// What values look like, for saying what is wrong with one that a predicate has refused. A shape has `look`, which
// gives nothing or a fault, and `tell`, which adds what is expected to a set of words; a function gives one.

import { isArray, isFlag, isInteger, isIntegerKey, isNumber, isObject, isOwn, isText, own } from "./predicates.mjs";

/** The most characters of a text that an error shows. */
const LONGEST_FOUND = 200;

/** Kinds of values in the order in which they are named, before any others. */
const ORDER = ["a boolean", "a number", "a string"];

/** The error of the assertions. */
export class GuardError extends TypeError {
  constructor(explanation) {
    super(explanation.message);
    this.name = "GuardError";
    this.pointer = explanation.pointer;
    this.path = explanation.path;
  }
}

export const anything = { look: () => undefined, tell: (_, words) => words.add("anything") };
export const nothing = { look: (value) => wrong("nothing", value), tell: () => undefined };
export const none = simple("null", (value) => value === null);
export const flag = simple("a boolean", isFlag);
export const number = simple("a number", isNumber);
export const integer = simple("an integer", isInteger);
export const text = simple("a string", isText);
export const callable = simple("a function", (value) => typeof value === "function");

function simple(word, is) {
  return {
    look: (value) => (is(value) ? undefined : wrong(word, value)),
    tell: (_, words) => words.add(word),
  };
}

/** What must be there, whatever it is. */
export const present = simple("anything", (value) => value !== undefined);

/** One of several values. */
export function exactly(...values) {
  return {
    look(value, isTolerant) {
      return values.includes(value) ? undefined : wrong(expected(this, isTolerant), value);
    },
    tell: (_, words) => values.forEach((value) => words.add(JSON.stringify(value))),
  };
}

/** One of several values, to which a newer release may add. */
export function among(...values) {
  const [all, some] = [typeof values[0] === "string" ? text : integer, exactly(...values)];
  return byReading(some, all);
}

/** A text that is none of several. */
export function unlike(...values) {
  return simple("another string", (value) => isText(value) && !values.includes(value));
}

export function byReading(documented, tolerant) {
  const one = (isTolerant) => resolve(isTolerant ? tolerant : documented);
  return {
    look: (value, isTolerant) => one(isTolerant).look(value, isTolerant),
    tell: (isTolerant, words, seen) => tell(one(isTolerant), isTolerant, words, seen),
  };
}

/** What may be `null` in what a newer release sends. */
export function nullable(shape) {
  return unless((value, isTolerant) => isTolerant && value === null, shape);
}

/** The same, and may be absent. */
export function optional(shape) {
  return unless((value, isTolerant) => value === undefined || (isTolerant && value === null), shape);
}

/** What may be absent. */
export function given(shape) {
  return unless((value) => value === undefined, shape);
}

function unless(isRight, shape) {
  return {
    look: (value, isTolerant) => (isRight(value, isTolerant) ? undefined : resolve(shape).look(value, isTolerant)),
    tell: (isTolerant, words, seen) => tell(shape, isTolerant, words, seen),
  };
}

/** A value that is not shown. */
export function sensitive(shape) {
  return {
    look(value, isTolerant) {
      const fault = resolve(shape).look(value, isTolerant);
      if (fault !== undefined) {
        fault.sentence = fault.sentence.replace(/, found .*$/s, ", found one that is sensitive");
      }
      return fault;
    },
    tell: (isTolerant, words, seen) => tell(shape, isTolerant, words, seen),
  };
}

export function list(item) {
  return {
    look(value, isTolerant) {
      if (!isArray(value)) {
        return wrong("an array", value);
      }
      const shape = resolve(item);
      for (let index = 0; index < value.length; index += 1) {
        const fault = shape.look(value[index], isTolerant);
        if (fault !== undefined) {
          return within(fault, index);
        }
      }
      return undefined;
    },
    tell: (_, words) => words.add("an array"),
  };
}

/** A list of arguments, each with the name of its parameter; a newer release may send more. */
export function tuple(least, items, isOpen = false, canGrow = true) {
  return {
    look(value, isTolerant) {
      if (!isArray(value)) {
        return wrong("an array", value);
      }
      if (value.length < least) {
        return fault(`missing argument \`${items[value.length][0]}\``);
      }
      if (!(isTolerant ? canGrow : isOpen) && value.length > items.length) {
        const most = `at most ${items.length} ${items.length === 1 ? "argument" : "arguments"}`;
        return fault(`expected ${most}, found ${value.length}`);
      }
      for (let index = 0; index < items.length && index < value.length; index += 1) {
        const [name, shape] = items[index];
        const found = resolve(shape).look(value[index], isTolerant);
        if (found !== undefined) {
          return within(found, { index, name });
        }
      }
      return undefined;
    },
    tell: (_, words) => words.add("an array"),
  };
}

export function record(inner, isKey = () => true) {
  return {
    look(value, isTolerant) {
      if (!isObject(value)) {
        return wrong("an object", value);
      }
      const shape = resolve(inner);
      for (const key in value) {
        if (!isOwn(value, key) || !isKey(key) || value[key] === undefined) {
          continue;
        }
        const fault = shape.look(value[key], isTolerant);
        if (fault !== undefined) {
          return within(fault, { key, name: key });
        }
      }
      return undefined;
    },
    tell: (_, words) => words.add("an object"),
  };
}

/** A record whose keys are integers. */
export function numbered(inner) {
  return record(inner, isIntegerKey);
}

export function object(members) {
  return {
    members,
    look(value, isTolerant) {
      if (!isObject(value)) {
        return wrong("an object", value);
      }
      for (const name of Object.keys(members)) {
        const member = name in Object.prototype ? own(value, name) : value[name];
        const found = resolve(members[name]).look(member, isTolerant);
        if (found !== undefined) {
          return member === undefined ? fault(`missing field \`${name}\``) : within(found, name);
        }
      }
      return undefined;
    },
    tell: (_, words) => words.add("an object"),
  };
}

/** A type with its predicate. What has no owner is not named among what is expected. */
export function named(owner, is, shape) {
  return {
    is,
    get members() {
      return membersOf(shape);
    },
    look(value, isTolerant) {
      const fault = resolve(shape).look(value, isTolerant);
      if (fault !== undefined) {
        fault.owner = owner;
      }
      return fault;
    },
    tell(isTolerant, words, seen) {
      if (owner !== "" && shape.members) {
        words.add(`an object (${owner})`);
      } else if (owner !== "") {
        tell(shape, isTolerant, words, seen);
      }
    },
  };
}

/** Any of several. What is wrong in one of them says more than that it is none. */
export function either(...shapes) {
  return {
    look(value, isTolerant) {
      let inner;
      for (const shape of shapes) {
        const fault = resolve(shape).look(value, isTolerant);
        if (fault === undefined) {
          return undefined;
        }
        inner ??= fault.isWhole ? undefined : fault;
      }
      return inner ?? wrong(expected(this, isTolerant), value);
    },
    tell: (isTolerant, words, seen) => shapes.forEach((shape) => tell(shape, isTolerant, words, seen)),
  };
}

/** Objects that are told apart by a member; `other` is one with any other value in it. */
export function tagged(name, arms, other) {
  return {
    look(value, isTolerant) {
      if (!isObject(value)) {
        return wrong(expected(this, isTolerant), value);
      }
      const tag = own(value, name);
      const tags = arms.map((arm) => [membersOf(arm)[name], arm]);
      const [, arm = other] = tags.find(([shape]) => resolve(shape).look(tag, isTolerant) === undefined) ?? [];
      if (arm !== undefined) {
        return resolve(arm).look(value, isTolerant);
      }
      const known = either(...tags.map(([shape]) => shape));
      return tag === undefined ? fault(`missing field \`${name}\``) : within(wrong(expected(known, isTolerant), tag), name);
    },
    tell: (isTolerant, words, seen) => arms.forEach((arm) => tell(arm, isTolerant, words, seen)),
  };
}

function membersOf(shape) {
  return resolve(shape).members;
}

function resolve(shape) {
  let resolved = shape;
  while (typeof resolved === "function") {
    resolved = resolved();
  }
  return resolved;
}

/** What is expected, in words; a type that is part of itself is named once. */
function expected(shape, isTolerant) {
  const found = new Set();
  tell(shape, isTolerant, found, new Set());
  // What may be null is said of what is absent.
  if (found.size > 1) {
    found.delete("null");
  }
  const place = (word) => (ORDER.includes(word) ? ORDER.indexOf(word) : ORDER.length);
  const words = [...found].sort((one, other) => place(one) - place(other));
  const last = words.pop();
  return words.length === 0 ? last ?? "nothing" : `${words.join(", ")} or ${last}`;
}

function tell(shape, isTolerant, words, seen) {
  if (!seen.has(shape)) {
    seen.add(shape);
    resolve(shape).tell(isTolerant, words, seen);
  }
}

function fault(sentence) {
  return { steps: [], owner: "", sentence, isWhole: false };
}

/** A value that is none of those expected. */
function wrong(words, value) {
  return { ...fault(`expected ${words}, found ${found(value)}`), isWhole: true };
}

/** The same one step further out. */
function within(inner, step) {
  inner.steps.push(step);
  inner.isWhole = false;
  inner.owner = "";
  return inner;
}

/** What is wrong with a value, and where. */
export function explain(type, value, isTolerant) {
  const shape = resolve(type);
  const fault = shape.is?.(value, isTolerant) ? undefined : shape.look(value, isTolerant);
  if (fault === undefined) {
    return undefined;
  }
  let path = "";
  let pointer = "";
  for (const step of fault.steps.reverse()) {
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

export function refuse(shape, value, isTolerant) {
  const explanation = explain(shape, value, isTolerant);
  if (explanation !== undefined) {
    throw new GuardError(explanation);
  }
}

/** A value as it is named in an error. */
function found(value) {
  if (isArray(value)) {
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
