import type { Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";
import type { Source } from "../report/report";

/** What a verdict is about: enough of a resource or configuration item to identify it. */
export interface VerdictSubject {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
  readonly stack: string;
  /** Where a program makes it; `file` is absolute. */
  readonly source?: Source;
}

export type OnVerdict = (control: Control, subject: VerdictSubject, verdict: Verdict) => void;
