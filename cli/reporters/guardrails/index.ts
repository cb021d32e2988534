import type { Equivalence } from "../../../accounts/guardrails/prove/equivalence";
import type { DeclaredPolicies } from "../../review/guardrails/declared-policies";
import type { Style } from "../layout/style";
import { guardrailsJson } from "./json";
import { guardrailsText } from "./text";

/** Every form that the compiled policies can be shown in. */
export const reporters = { text: guardrailsText, json: guardrailsJson } as const satisfies Readonly<
  Record<string, (declared: DeclaredPolicies, equal: Equivalence, style: Style) => string>
>;
