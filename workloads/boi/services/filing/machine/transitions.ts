import type { FinCenFailure, Submission } from "../../../platform/fincen-client/fincen";
import { submissionState } from "../../../platform/fincen-client/submission-state";
import type { Change, Filing, FilingError, Identified, Sending } from "./filing";
import { backoff, type Pace } from "./pace";

/** What FinCEN is asked next for a filing. */
export type Step =
  | { readonly call: "process-id" }
  | { readonly call: "attachment" | "submission"; readonly filing: Identified }
  | { readonly call: "check"; readonly filing: Sending }
  | { readonly call: "status" | "transcript"; readonly processId: string };

/** Undefined when nothing is left to be done. */
export function nextStep(filing: Filing): Step | undefined {
  switch (filing.state) {
    case "queued":
      return { call: "process-id" };
    case "identified":
      return { call: filing.attached < filing.attachments ? "attachment" : "submission", filing };
    case "sending":
      return { call: "check", filing };
    case "submitted":
      return { call: "status", processId: filing.processId };
    default:
      return filing.transcriptDue === undefined
        ? undefined
        : { call: "transcript", processId: filing.transcriptDue };
  }
}

type Tries = Pick<Filing, "attempt" | "retries">;

/** Every pure part of the machine takes the time as it is given. */
export interface At {
  readonly now: Date;
  readonly pace: Pace;
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds);
const forward = { retries: 0, problem: null } as const;

export const identified = (processId: string, { now }: At): Change => ({
  ...forward,
  state: "identified",
  processId,
  attached: 0,
  nextStepAt: now,
});

export const attached = (filing: Identified, { now }: At): Change => ({
  ...forward,
  attached: filing.attached + 1,
  nextStepAt: now,
});

/** Kept before the upload begins: this state means that FinCEN may have it. */
export const aboutToSend = ({ now }: At): Change => ({ state: "sending", sentAt: now, nextStepAt: now });

/** FinCEN's status of the submission, be it as the answer to the upload or to a question. `polls`: how often it was asked. */
export function statusReceived(
  tries: Tries,
  { status, boirId, finCenId, errors }: Submission,
  at: At,
  polls = 0,
): Change {
  const { now, pace } = at;
  const codes = errors.map(({ code, element }): FilingError => ({
    code,
    ...(element !== undefined && { element }),
  }));
  const ended = { ...forward, errors: codes, transcriptDue: true, nextStepAt: now };
  const state = submissionState(status);
  switch (state) {
    case "accepted":
      return {
        ...ended,
        state,
        ...(boirId !== undefined && { boirId }),
        ...(finCenId !== undefined && { finCenId }),
      };
    case "validation-failed":
      return { ...ended, state, transcriptDue: false, nextStepAt: null };
    case "rejected":
      return codes.some(({ code }) => code === "SBE01")
        ? again(tries, "SBE01", codes, at)
        : { ...ended, state };
    case "failed":
      // Not processed (user guide), so a new submission is no second one.
      return again(tries, "submission-failed", codes, at);
    case "under-way":
    case "unknown":
      return {
        state: "submitted",
        retries: polls,
        problem: state === "unknown" ? "status-unknown" : null,
        nextStepAt: after(
          now,
          Math.min(pace.longestMilliseconds, pace.pollMilliseconds * 2 ** Math.min(polls, 20)),
        ),
      };
  }
}

/** FinCEN could not process it: a new process id, as often as the pace allows. */
function again(
  { attempt }: Tries,
  problem: string,
  errors: readonly FilingError[],
  { now, pace }: At,
): Change {
  if (attempt >= pace.attempts) return { ...deadLettered(problem), errors };
  return {
    state: "queued",
    attempt: attempt + 1,
    processId: null,
    attached: 0,
    sentAt: null,
    retries: 0,
    errors,
    problem,
    nextStepAt: after(now, backoff(pace, attempt)),
  };
}

/** A person has to look: asking again would not help. */
export const deadLettered = (problem: string): Change => ({
  state: "dead-lettered",
  problem,
  nextStepAt: null,
  transcriptDue: false,
});

/** FinCEN has no submission of the process id. Only when no upload can be on its way any more is it sent again. */
function notThere(filing: Sending, { now, pace }: At): Change {
  const certain = after(filing.sentAt, pace.graceMilliseconds);
  return now >= certain
    ? { ...forward, state: "identified", attached: filing.attachments, sentAt: null, nextStepAt: now }
    : { problem: "sent-without-answer", nextStepAt: certain };
}

/** A step failed. What may have been done stays in its state, so that the next step asks before it does anything again. */
export function failed(tries: Tries, step: Step, failure: FinCenFailure, at: At): Change {
  const { kind, code, retryAfterSeconds } = failure;
  if (step.call === "check" && kind === "not-found") return notThere(step.filing, at);
  const wait: Change = {
    retries: tries.retries + 1,
    problem: code,
    nextStepAt: after(at.now, backoff(at.pace, tries.retries, retryAfterSeconds)),
  };
  switch (step.call) {
    case "submission":
      // Refused or not even asked for: FinCEN did nothing, so there is nothing to be found.
      if (kind === "refused") return deadLettered(code);
      if (kind === "not-found") return again(tries, "process-id-unknown", [], at);
      if (kind === "unavailable") return { ...wait, state: "identified", sentAt: null };
      return { ...wait, state: "sending" };
    case "attachment":
      if (kind === "refused") return deadLettered(code);
      return kind === "not-found" ? again(tries, "process-id-unknown", [], at) : wait;
    case "process-id":
      return kind === "refused" ? deadLettered(code) : wait;
    case "check":
    case "status":
      // A refusal to tell changes nothing about what was sent: keep asking, the age of the filing raises the alarm.
      return wait;
    case "transcript":
      return kind === "refused" || tries.retries >= transcriptRetries
        ? { transcriptDue: false, nextStepAt: null, problem: "transcript-missing" }
        : wait;
  }
}

/** A report that was accepted stays so without its transcript; the reconciliation asks for it again. */
const transcriptRetries = 12;

export const transcriptKept = (): Change => ({ ...forward, transcriptDue: false, nextStepAt: null });
