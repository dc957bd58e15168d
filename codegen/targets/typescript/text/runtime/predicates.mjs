// The questions that the guards of all types ask first: short, so that engines put them where they are asked.
// `isTolerant` says whether what a newer release may send is taken: `null` where nothing has to be.

const { hasOwnProperty } = Object.prototype;
export const isArray = Array.isArray;
const { isFinite } = Number;

export function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value);
}

export function isText(value) {
  return typeof value === "string";
}

export function isNumber(value) {
  return isFinite(value);
}

export function isFlag(value) {
  return typeof value === "boolean";
}

export function isAbsent(value, isTolerant) {
  return value === undefined || (isTolerant && value === null);
}

export function mayBeNumber(value, isTolerant) {
  return value === undefined || isFinite(value) || (isTolerant && value === null);
}

export function isInteger(value) {
  return Number.isSafeInteger(value);
}

export function isOwn(object, name) {
  return hasOwnProperty.call(object, name);
}

/** A member that an object has itself, for names that every object inherits; what is no object has none. */
export function own(value, name) {
  return isObject(value) && isOwn(value, name) ? value[name] : undefined;
}

export function isIntegerKey(key) {
  return /^(0|-?[1-9][0-9]{0,14})$/.test(key);
}
