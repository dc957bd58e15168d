import * as a from "../runtime/shapes.mjs";
import * as is from "./predicates.mjs";
