// Generated from the transcription of the API. Changes belong there.

"use strict";

// The questions that the guards of all types ask first: short, so that engines put them where they are asked.
// `isTolerant` says whether what a newer release may send is taken: `null` where nothing has to be.

const { hasOwnProperty } = Object.prototype;
const isArray = Array.isArray;
const { isFinite } = Number;

function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value);
}

function isText(value) {
  return typeof value === "string";
}

function isNumber(value) {
  return isFinite(value);
}

function isFlag(value) {
  return typeof value === "boolean";
}

function isAbsent(value, isTolerant) {
  return value === undefined || (isTolerant && value === null);
}

function mayBeNumber(value, isTolerant) {
  return value === undefined || isFinite(value) || (isTolerant && value === null);
}

function isInteger(value) {
  return Number.isSafeInteger(value);
}

function isOwn(object, name) {
  return hasOwnProperty.call(object, name);
}

/** A member that an object has itself, for names that every object inherits; what is no object has none. */
function own(value, name) {
  return isObject(value) && isOwn(value, name) ? value[name] : undefined;
}

function isIntegerKey(key) {
  return /^(0|-?[1-9][0-9]{0,14})$/.test(key);
}

module.exports = { isArray, isObject, isText, isNumber, isFlag, isAbsent, mayBeNumber, isInteger, isOwn, own, isIntegerKey };
