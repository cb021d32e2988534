import type { Equivalence } from "../../../accounts/guardrails/prove/equivalence";
import type { DeclaredEdge } from "../../review/guardrails/declared-edge";
import type { Style } from "../layout/style";
import { edgeJson } from "./json";
import { edgeText } from "./text";

/** Every form that the compiled edge can be shown in. */
export const reporters = { text: edgeText, json: edgeJson } as const satisfies Readonly<
  Record<string, (declared: DeclaredEdge, equal: Equivalence, style: Style) => string>
>;
