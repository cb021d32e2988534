import type { FinCenFailure, Submission } from "../../../platform/fincen-client/fincen";
import type { Change, Filing, FilingError } from "./filing";
import { backoff, type Pace } from "./pace";

/** What has to be done next for a filing; undefined when nothing is left. */
export type Step = "process-id" | "attachment" | "submission" | "check" | "status" | "transcript";

export function nextStep(filing: Filing): Step | undefined {
  switch (filing.state) {
    case "queued":
      return "process-id";
    case "identified":
      return filing.attached < filing.attachments ? "attachment" : "submission";
    case "sending":
      return "check";
    case "submitted":
      return "status";
    default:
      return filing.transcriptDue ? "transcript" : undefined;
  }
}

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

export const attached = (filing: Filing, { now }: At): Change => ({
  ...forward,
  attached: filing.attached + 1,
  nextStepAt: now,
});

/** Kept before the upload begins: whoever finds this state knows that FinCEN may have it. */
export const aboutToSend = ({ now }: At): Change => ({ state: "sending", sentAt: now, nextStepAt: now });

/** FinCEN told where the submission stands, be it as the answer to the upload or when asked. */
export function told(filing: Filing, { status, boirId, finCenId, errors }: Submission, at: At): Change {
  const { now, pace } = at;
  const codes = errors.map(({ code, element }): FilingError => ({
    code,
    ...(element !== undefined && { element }),
  }));
  const ended = { ...forward, errors: codes, transcriptDue: true, nextStepAt: now };
  if (/accepted/.test(status))
    return {
      ...ended,
      state: "accepted",
      ...(boirId !== undefined && { boirId }),
      ...(finCenId !== undefined && { finCenId }),
    };
  if (/validation_failed/.test(status))
    return { ...ended, state: "validation-failed", transcriptDue: false, nextStepAt: null };
  if (/rejected/.test(status))
    return codes.some(({ code }) => code === "SBE01")
      ? again(filing, "SBE01", codes, at)
      : { ...ended, state: "rejected" };
  // "submission_failed" and whatever else says so: not processed (user guide), so a new submission is no second one.
  if (/failed/.test(status)) return again(filing, "submission-failed", codes, at);
  const polls = filing.state === "submitted" ? filing.retries + 1 : 0;
  return {
    state: "submitted",
    retries: polls,
    problem: knownStatus.test(status) ? null : "status-unknown",
    nextStepAt: after(
      now,
      Math.min(pace.longestMilliseconds, pace.pollMilliseconds * 2 ** Math.min(polls, 20)),
    ),
  };
}

const knownStatus = /^submission_(initiated|processing|validation_passed)$/;

/** FinCEN could not process it: a new process id, as often as the pace allows. */
function again(filing: Filing, problem: string, errors: readonly FilingError[], { now, pace }: At): Change {
  if (filing.attempt >= pace.attempts) return { ...deadLettered(problem), errors };
  return {
    state: "queued",
    attempt: filing.attempt + 1,
    processId: null,
    attached: 0,
    sentAt: null,
    retries: 0,
    errors,
    problem,
    nextStepAt: after(now, backoff(pace, filing.attempt)),
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
export function notThere(filing: Filing, { now, pace }: At): Change {
  const certain = after(filing.sentAt ?? now, pace.graceMilliseconds);
  return now >= certain
    ? { ...forward, state: "identified", attached: filing.attachments, sentAt: null, nextStepAt: now }
    : { problem: "sent-without-answer", nextStepAt: certain };
}

/** A step failed. What may have been done stays in its state, so that the next step asks before it does anything again. */
export function failed(filing: Filing, step: Step, failure: FinCenFailure, at: At): Change {
  const { kind, code, retryAfterSeconds } = failure;
  if (step === "check" && kind === "not-found") return notThere(filing, at);
  const wait: Change = {
    retries: filing.retries + 1,
    problem: code,
    nextStepAt: after(at.now, backoff(at.pace, filing.retries, retryAfterSeconds)),
  };
  switch (step) {
    case "submission":
      // Refused or not even asked for: FinCEN did nothing, so there is nothing to be found.
      if (kind === "refused") return deadLettered(code);
      if (kind === "not-found") return again(filing, "process-id-unknown", [], at);
      if (kind === "unavailable") return { ...wait, state: "identified", sentAt: null };
      return { ...wait, state: "sending" };
    case "attachment":
      if (kind === "refused") return deadLettered(code);
      return kind === "not-found" ? again(filing, "process-id-unknown", [], at) : wait;
    case "process-id":
      return kind === "refused" ? deadLettered(code) : wait;
    case "check":
    case "status":
      // A refusal to tell changes nothing about what was sent: keep asking, the age of the filing raises the alarm.
      return wait;
    case "transcript":
      return kind === "refused" || filing.retries >= transcriptRetries
        ? { transcriptDue: false, nextStepAt: null, problem: "transcript-missing" }
        : wait;
  }
}

/** A report that was accepted stays so without its transcript; the reconciliation asks for it again. */
const transcriptRetries = 12;

export const transcriptKept = (): Change => ({ ...forward, transcriptDue: false, nextStepAt: null });
