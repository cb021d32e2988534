import type { LocatedCondition } from "../../policy-file/located-policy";
import { operatorParts } from "./operator-parts";

/** Whether a condition only leaves out some of an organization's own callers: all others meet it. */
export const exemptsCallers = ({ operator, key }: LocatedCondition): boolean =>
  operatorParts(operator.value).negated &&
  /^aws:(principalarn$|principaltag\/|principaltype$|userid$|username$)/i.test(key.value);
