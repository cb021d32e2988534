import type { Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";
import type { Redact } from "../redaction/redact";
import type { Finding, Report } from "../report/report";
import { outcome, verdict as verdictOf } from "../report/verdict";
import type { About } from "../judging/judge-resources";

/** Writes one JSON line per control and resource. */
export interface Lines {
  /** A verdict that quotes nothing of the input. */
  verdict(control: Control, about: About, verdict: Verdict): void;
  /** A verdict that may quote the input; written at the end, when every secret of the input is known. */
  finding(finding: Finding): void;
  /** The last line of a run that could not be made. */
  failed(message: string): void;
}

const outcomes = { 0: "clean", 1: "findings", 2: "could not run" } as const;

export function lines(print: (text: string) => void, hide: Redact): Lines {
  // A resource's lines follow each other, and differ in the control only.
  let last: { readonly about: About; readonly tail: string } | undefined;
  const tailOf = (about: About): string => {
    if (last?.about !== about) last = { about, tail: tail(about, hide) };
    return last.tail;
  };
  const head = (
    { id, severity }: Pick<Control, "id" | "severity">,
    status: string,
    messages: readonly string[],
  ) =>
    `{"control":"${id}","severity":"${severity}","status":"${status}","messages":${messages.length === 0 ? "[]" : JSON.stringify(messages)},`;
  return {
    verdict: (control, about, given) => print(head(control, given.status, messagesOf(given)) + tailOf(about)),
    finding: ({ control: id, severity, status, messages, ...about }) =>
      print(head({ id, severity }, status, messages) + tail(about, (text) => text)),
    failed: (message) => print(JSON.stringify({ outcome: outcomes[2], verdict: message })),
  };
}

/** The last line of a run that could be made: whoever misses it holds half an answer. */
export const lastLine = (report: Report): string =>
  JSON.stringify({ outcome: outcomes[outcome(report)], verdict: verdictOf(report) });

interface Shown {
  readonly urn: string | null;
  readonly type: string;
  readonly name: string;
  readonly account?: string | null;
  readonly region?: string | null;
  readonly stack: string | null;
}

function tail({ urn, type, name, account = null, region = null, stack }: Shown, hide: Redact): string {
  const shown = (text: string | null) => JSON.stringify(text === null ? null : hide(text));
  return `"urn":${shown(urn)},"type":${shown(type)},"name":${shown(name)},"account":${shown(account)},"region":${shown(region)},"stack":${shown(stack)}}`;
}

export const messagesOf = (verdict: Verdict): readonly string[] =>
  verdict.status === "pass"
    ? []
    : verdict.status === "fail"
      ? verdict.messages
      : [`${verdict.path}: ${verdict.because}`];
