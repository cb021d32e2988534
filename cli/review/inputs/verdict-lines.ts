import type { Control } from "../../../policy-packs/controls/model/control";
import type { Redact } from "../redaction/redact";
import type { Finding, Report } from "../report/report";
import { outcomeName, verdict as verdictOf, type OutcomeName } from "../report/verdict";
import { messagesOf } from "../judging/finding";
import type { OnVerdict, VerdictSubject } from "../judging/verdict-subject";

/** Writes one JSON line per control and resource. */
export interface VerdictLines {
  /** A verdict that quotes nothing of the input. */
  readonly verdict: OnVerdict;
  /** A verdict that may quote the input; written at the end, when every secret of the input is known. */
  finding(finding: Finding): void;
  /** The last line of a run that could not be made. */
  failed(message: string): void;
}

const couldNotRun: OutcomeName = "could not run";

export function verdictLines(print: (text: string) => void, hide: Redact): VerdictLines {
  // A resource's lines follow each other, and differ in the control only.
  let last: { readonly subject: VerdictSubject; readonly tail: string } | undefined;
  const tailOf = (subject: VerdictSubject): string => {
    if (last?.subject !== subject) last = { subject, tail: tail(subject, hide) };
    return last.tail;
  };
  const head = (
    { id, severity }: Pick<Control, "id" | "severity">,
    status: string,
    messages: readonly string[],
  ) =>
    `{"control":"${id}","severity":"${severity}","status":"${status}","messages":${messages.length === 0 ? "[]" : JSON.stringify(messages)},`;
  return {
    verdict: (control, subject, given) =>
      print(head(control, given.status, messagesOf(given)) + tailOf(subject)),
    finding: ({ control: id, severity, status, messages, ...about }) =>
      print(head({ id, severity }, status, messages) + tail(about, (text) => text)),
    failed: (message) => print(JSON.stringify({ outcome: couldNotRun, verdict: message })),
  };
}

/** The last line of a run that could be made: without it the answer is incomplete. */
export const lastLine = (report: Report): string =>
  JSON.stringify({
    outcome: outcomeName(report),
    verdict: verdictOf(report),
    coverage: report.coverage,
  });

interface LineSubject {
  readonly urn: string | null;
  readonly type: string;
  readonly name: string;
  readonly account?: string | null;
  readonly region?: string | null;
  readonly stack: string | null;
}

function tail({ urn, type, name, account = null, region = null, stack }: LineSubject, hide: Redact): string {
  const json = (text: string | null) => JSON.stringify(text === null ? null : hide(text));
  return `"urn":${json(urn)},"type":${json(type)},"name":${json(name)},"account":${json(account)},"region":${json(region)},"stack":${json(stack)}}`;
}
