import { either, explain, inside, isIntegerKey, isObject, isOwn, member, missing, of, own, refuse, tagged, tuple, within, wrong } from "../runtime/checking.mjs";

export { GuardError } from "../runtime/checking.mjs";
