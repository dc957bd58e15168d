import { either, explain, inside, isIntegerKey, isObject, list, member, missing, of, own, record, refuse, tagged, tuple, wrong } from "../runtime/checking.mjs";

export { GuardError } from "../runtime/checking.mjs";
