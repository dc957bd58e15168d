import { isAbsent, isArray, isInteger, isIntegerKey, isNumber, isObject, isOwn, mayBeNumber, own } from "../runtime/predicates.mjs";
