import type { Stage } from "../../account";
import type { Snapshot } from "./snapshot";

/** A change of the organization policies on its way through the organization. */
export interface ChangeUnderWay {
  readonly after: Snapshot;
  /** As they were when it began: what is edited meanwhile waits for the next change. */
  readonly stages: readonly Stage[];
  /** How many stages it has entered; 0 when it was rolled back. */
  readonly entered: number;
}

/** What was decided, by whom and on what grounds. */
export interface JournalEntry {
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly by: string;
  readonly did: "recorded" | "entered" | "finished" | "rolled back" | "dropped";
  readonly stage?: string;
  readonly approvedBy?: readonly string[];
  readonly note?: string;
  /** What CloudTrail's events of the stage before showed. */
  readonly events?: { readonly read: number; readonly denied: number };
}

/** What is attached, the change under way, and the journal: all that the repository remembers of rollouts. */
export interface Rollout {
  readonly version: 1;
  /** Name of the organization. */
  readonly organization: string;
  /** What is attached where no change is under way, and what a change starts from where one is. */
  readonly attached: Snapshot;
  readonly change?: ChangeUnderWay;
  /** Oldest first. */
  readonly journal: readonly JournalEntry[];
}
