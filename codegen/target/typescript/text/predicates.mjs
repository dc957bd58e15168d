import { isAbsent, isArray, isFlag, isInteger, isIntegerKey, isNumber, isObject, isOwn, isText, mayBeFlag, mayBeNumber, mayBeText, own } from "../runtime/predicates.mjs";
