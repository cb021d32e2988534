import type { Severity } from "../../../policy-packs/controls/model/control";
import type { Coverage } from "./coverage";

/** What `palisade preview` has to say: every format is rendered from this value and nothing else. */
export interface Report {
  /** Of Palisade itself. */
  readonly version: string;
  readonly organization: { readonly name: string; readonly directory: string };
  /** The globs of `--stack`; null when the whole organization was previewed. */
  readonly selected: readonly string[] | null;
  /** Findings below this severity are shown but do not fail the run. */
  readonly failOn: Severity;
  /** Whether a resource that no control looked at fails the run, too. */
  readonly failOnUncovered: boolean;
  /** The configuration file of the controls, and those that it switches off; null when there is none. */
  readonly policyConfig: { readonly file: string; readonly switchedOff: readonly string[] } | null;
  readonly accounts: readonly ReportedAccount[];
  readonly resources: readonly ReportedResource[];
  readonly findings: readonly Finding[];
  readonly notes: readonly { readonly stack: string; readonly message: string }[];
  readonly failures: readonly ReportedFailure[];
  /** How many controls judged, and how many verdicts they gave. */
  readonly controls: number;
  readonly verdicts: number;
  readonly coverage: Coverage;
  readonly catalogue: readonly ReportedControl[];
  readonly seconds: number;
}

export interface ReportedControl {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly satisfies: readonly string[];
  /** None at all means that nothing in the plan was of its concern. */
  readonly verdicts: number;
}

export interface ReportedAccount {
  readonly id: string;
  readonly name: string;
  /** Path of OU names, "" for the root. */
  readonly unit: string;
  readonly vended: boolean;
  readonly stacks: readonly ReportedStack[];
}

export interface ReportedStack {
  readonly name: string;
  readonly program: string;
  readonly resources: number;
  readonly regions: readonly string[];
}

/** Property values are left out on purpose: a report that holds none cannot leak one. */
export interface ReportedResource {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly stack: string;
  readonly account: string | null;
  readonly region: string | null;
  readonly parent: string | null;
  readonly source: Source | null;
  readonly opaque: boolean;
  readonly external: boolean;
  readonly imports: string | null;
  readonly protect: boolean;
}

/** `file` is relative to the working directory when it lies below it, with forward slashes. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What a finding does to the run: it fails it, or it only warns, or the baseline accepts it until a day, or the
 * organization has granted an exception.
 */
export type Consequence = "fail" | "warn" | "accepted" | "excepted";

/** Whether a finding is still to be dealt with: neither accepted by the baseline nor excepted. */
export const isOpen = ({ consequence }: Pick<Finding, "consequence">): boolean =>
  consequence === "fail" || consequence === "warn";

/** What an exception says of a finding. */
export interface GrantedException {
  readonly file: string;
  readonly owner: string | null;
  readonly ticket: string | null;
  readonly reason: string | null;
  /** What is done instead. */
  readonly compensating: string | null;
  /** The first day on which the finding fails again. */
  readonly expires: string;
}

/** What the baseline says of a finding that it accepts. */
export interface Acceptance {
  readonly since: string;
  /** The first day on which the finding fails again. */
  readonly expires: string;
  readonly reason: string | null;
  readonly owner: string | null;
}

export interface Finding {
  readonly control: string;
  readonly severity: Severity;
  /** `undetermined`: a value that the control needs cannot be known before deployment. */
  readonly status: "fail" | "undetermined";
  readonly consequence: Consequence;
  /** There when the consequence is `accepted`. */
  readonly accepted?: Acceptance;
  /** There when the consequence is `excepted`. */
  readonly exception?: GrantedException;
  readonly messages: readonly string[];
  readonly stack: string | null;
  readonly account: string | null;
  readonly accountName: string | null;
  readonly region: string | null;
  /** null when what is wrong is that a resource is missing from the account. */
  readonly urn: string | null;
  readonly type: string;
  readonly name: string;
  readonly source: Source | null;
  /** Stable from run to run: control, URN (or account and Region) and status; no line numbers. */
  readonly fingerprint: string;
}

export interface ReportedFailure {
  readonly stack: string;
  readonly message: string;
  readonly source: Source | null;
}
