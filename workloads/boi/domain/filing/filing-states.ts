/** Under way: FinCEN has to be asked something. */
export const activeStates = ["queued", "identified", "sending", "submitted"] as const;
export type ActiveState = (typeof activeStates)[number];

/** Ended, one way or another. "dead-lettered" waits for a person. */
const finalStates = [
  "accepted",
  "rejected",
  "validation-failed",
  "dead-lettered",
  "cancelled",
  "superseded",
] as const;

export const filingStates = ["draft", "certified", ...activeStates, ...finalStates] as const;
export type FilingState = (typeof filingStates)[number];
