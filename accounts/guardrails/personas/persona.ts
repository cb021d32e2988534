import type { CallerName, PolicyCase } from "../../../policy-packs/controls/model/guarded-account";
import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";

/** Somebody whose calls a change is measured with. */
export interface Persona {
  readonly name: string;
  readonly is: string;
  readonly caller: CallerName | Caller;
  /** Whether it calls in a Region of the account, or in one that is none of its own. */
  readonly region: "own" | "foreign";
  /** Condition keys that its calls carry. */
  readonly context?: PolicyCase["context"];
}
