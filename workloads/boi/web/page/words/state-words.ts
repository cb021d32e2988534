import type { filingStates } from "../../../domain/filing/filing-states";

export type FilingState = (typeof filingStates)[number];

interface StateWords {
  readonly label: string;
  readonly what: string;
  /** How it is coloured; the words say the same. */
  readonly tone: "quiet" | "busy" | "good" | "bad";
}

export const stateWords: Readonly<Record<FilingState, StateWords>> = {
  draft: { label: "Draft", what: "Prepared; somebody else has to certify it.", tone: "quiet" },
  certified: { label: "Certified", what: "Ready to be submitted.", tone: "quiet" },
  queued: { label: "Queued", what: "Waits for its turn with FinCEN.", tone: "busy" },
  identified: { label: "Being sent", what: "FinCEN gave it a process id; it is being sent.", tone: "busy" },
  sending: {
    label: "Sent, unconfirmed",
    what: "Sent; whether it arrived is being made sure of.",
    tone: "busy",
  },
  submitted: { label: "At FinCEN", what: "FinCEN has it and has not decided yet.", tone: "busy" },
  accepted: { label: "Accepted", what: "FinCEN accepted the report.", tone: "good" },
  rejected: { label: "Rejected", what: "FinCEN rejected the report; see what it points to.", tone: "bad" },
  "validation-failed": {
    label: "Not valid",
    what: "FinCEN could not read the report; see what it points to.",
    tone: "bad",
  },
  "dead-lettered": { label: "Dead letter", what: "It needs somebody's decision.", tone: "bad" },
  cancelled: { label: "Cancelled", what: "It was given up before FinCEN accepted it.", tone: "quiet" },
  superseded: { label: "Superseded", what: "A newer draft took its place.", tone: "quiet" },
};

const underWay: readonly string[] = ["queued", "identified", "sending", "submitted"];

/** FinCEN has to be asked something: it changes by itself, and soon. */
export const isUnderWay = (state: FilingState): boolean => underWay.includes(state);

export const isFilingState = (text: string | undefined): text is FilingState =>
  text !== undefined && Object.hasOwn(stateWords, text);
