import type { BlastChange } from "../../../accounts/guardrails/blast-radius/blast-change";
import type { Accepted } from "../baseline/entry";
import type { Severity } from "../../../policy-packs/controls/model/control";
import type { AccountChange } from "./account-changes";
import type { CoverageChange } from "./coverage-change";
import type { ControlChange } from "./control-changes";
import type { Difference } from "./difference";
import type { FindingChanges } from "./finding-changes";
import type { PermissionChange } from "./permission-changes";
import type { ResourceChange } from "./resource-changes";

/** What a change does: every format of `palisade diff` is rendered from this value and nothing else. */
export interface Diff {
  readonly base: DiffSide;
  readonly head: DiffSide;
  /** The globs of `--stack`; null when whole previews are compared. */
  readonly selected: readonly string[] | null;
  /** What a reviewer must look at, the worst first. */
  readonly risks: readonly Risk[];
  readonly organization: readonly Difference[];
  readonly accounts: readonly AccountChange[];
  readonly stacks: readonly StackChange[];
  readonly resources: readonly ResourceChange[];
  readonly permissions: readonly PermissionChange[];
  /** Who will be denied or allowed what by service and resource control policies. */
  readonly policies: readonly BlastChange[];
  readonly findings: FindingChanges;
  readonly controls: readonly ControlChange[];
  readonly baseline: { readonly added: readonly Accepted[]; readonly removed: readonly Accepted[] };
  /** Null where the head was previewed by a Palisade that did not count it. */
  readonly coverage: CoverageChange | null;
  readonly notCompared: {
    /** Stacks that could not be previewed on one side: nothing is said of them. */
    readonly stacks: readonly {
      readonly side: "base" | "head";
      readonly stack: string;
      readonly message: string;
    }[];
    /** Values that are secret on both sides and cannot be distinguished. */
    readonly secrets: number;
    /** Values that are unknown on both sides, for the same reason. */
    readonly unknown: number;
  };
}

export interface DiffSide {
  /** A revision, a file, or "working tree". */
  readonly label: string;
  /** Of the Palisade that previewed it. */
  readonly version: string;
  readonly resources: number;
  readonly accounts: number;
  readonly findings: number;
}

export interface StackChange {
  readonly change: "added" | "removed";
  readonly stack: string;
  readonly account: string;
  readonly resources: number;
}

export interface Risk {
  readonly level: Severity;
  readonly kind: "stack" | "control" | "finding" | "baseline" | "permission" | "resource" | "account";
  /** One sentence. */
  readonly text: string;
  /** Where else the same happens, when it happens more than once. */
  readonly where: readonly string[];
}

/** Whether the change does anything that this can see. */
export const isChange = (diff: Diff): boolean =>
  [
    diff.organization,
    diff.accounts,
    diff.stacks,
    diff.resources,
    diff.permissions,
    diff.policies,
    diff.findings.new,
    diff.findings.worse,
    diff.findings.gone,
    diff.controls,
    diff.baseline.added,
    diff.baseline.removed,
    diff.notCompared.stacks,
  ].some((list) => list.length > 0);
