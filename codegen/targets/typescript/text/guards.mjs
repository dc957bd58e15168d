import * as is from "./predicates.mjs";
import { explain, refuse } from "../runtime/shapes.mjs";
import * as shapes from "./shapes.mjs";

export { GuardError } from "../runtime/shapes.mjs";
