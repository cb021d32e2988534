/** Why a filing waits or ended, in words, and what helps. */
interface ProblemWords {
  readonly what: string;
  readonly advice: string;
}

const retry = "Try again.";

const known: Readonly<Record<string, ProblemWords>> = {
  SBE01: { what: "FinCEN could not process the report, each time it was sent (SBE01).", advice: retry },
  "submission-failed": {
    what: "FinCEN said that the submission failed, each time it was sent.",
    advice: retry,
  },
  "process-id-unknown": { what: "FinCEN did not know the process id that it had given.", advice: retry },
  "process-id-taken": {
    what: "FinCEN gave out process ids that other filings have already.",
    advice: "Tell FinCEN's help desk; then try again.",
  },
  "content-unavailable": {
    what: "The report can no longer be made whole: a person's data were erased, or a document is gone.",
    advice: "Abandon it, and prepare the report again.",
  },
  "sent-without-answer": {
    what: "It was sent and no answer came; FinCEN is asked whether it arrived before anything is sent again.",
    advice: "Wait: this settles by itself.",
  },
  "status-unknown": {
    what: "FinCEN answered with a status that its documents do not name.",
    advice: "Wait; when it stays so, ask FinCEN's help desk.",
  },
  "transcript-missing": {
    what: "It was decided, but FinCEN did not give out the transcript.",
    advice: "The daily reconciliation asks again.",
  },
  "credentials-refused": {
    what: "FinCEN refused our client's secret.",
    advice: "An operator has to renew it.",
  },
  timeout: { what: "FinCEN did not answer in time.", advice: "It is tried again by itself." },
  connection: { what: "FinCEN could not be reached.", advice: "It is tried again by itself." },
  "circuit-open": {
    what: "FinCEN fails often: calls pause for a while.",
    advice: "It is tried again by itself.",
  },
  "upload-failed": { what: "FinCEN did not keep an attachment.", advice: "It is sent again by itself." },
};

/** A code that is not known here is passed on as it is. */
export function problemWords(code: string | undefined): ProblemWords {
  if (code === undefined)
    return { what: "No reason was noted.", advice: "Look at the transcript, if there is one." };
  // Of the table's own: codes come from outside.
  const words = Object.hasOwn(known, code) ? known[code] : undefined;
  return (
    words ?? {
      what: `FinCEN refused a step of the filing with “${code}”.`,
      advice: "Look up what FinCEN says of it. Try again once the cause is fixed, or abandon it.",
    }
  );
}
