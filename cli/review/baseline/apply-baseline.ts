import { visible } from "./entry";
import type { Finding, Report } from "../report/report";
import { isExpired, type Baseline, type Entry } from "./entry";

/**
 * The report with what the baseline accepts marked so. An entry accepts what was found when it was made: a finding that
 * says more than that is new, and so is one whose entry has expired.
 */
export function withBaseline(
  report: Report,
  { accepted }: Baseline,
  today: string,
  scope: Scope = everything,
): Report {
  const entries = new Map(accepted.map((entry) => [entry.fingerprint, entry]));
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const entry = entries.get(finding.fingerprint);
      return entry === undefined ? finding : compared(finding, entry, today);
    }),
    notes: [
      ...report.notes,
      ...gone(
        judgedHere(report, scope),
        accepted.filter((entry) => !found.has(entry.fingerprint)),
      ),
    ],
  };
}

function compared(finding: Finding, entry: Entry, today: string): Finding {
  const more = finding.messages.filter((message) => !entry.messages.includes(visible(message)));
  const because = entry.reason === undefined ? "" : `: ${entry.reason}`;
  if (isExpired(entry, today))
    return {
      ...finding,
      messages: [
        ...finding.messages,
        `the baseline accepted this on ${entry.since} until ${entry.expires}, which has passed${because}`,
      ],
    };
  if (more.length > 0)
    return {
      ...finding,
      messages: [
        ...finding.messages,
        `the baseline of ${entry.since} accepts less than this; new is: ${more.join("; ")}`,
      ],
    };
  const { since, expires, reason, owner } = entry;
  return {
    ...finding,
    consequence: "accepted",
    accepted: { since, expires, reason: reason ?? null, owner: owner ?? null },
  };
}

/** Of what was judged only: an entry of another stack, or of a stack that could not run, may well be there still. */
function gone(inScope: InScope, unmatched: readonly Entry[]): Report["notes"] {
  return unmatched.flatMap((entry) => {
    const stack = inScope(entry);
    return stack === undefined
      ? []
      : [
          {
            stack,
            message: `no longer found: ${entry.control} at ${entry.where}; palisade baseline drops it`,
          },
        ];
  });
}

/** `places`: whether the report says of every account that it lists what is missing from it. */
export interface Scope {
  readonly places: boolean;
}

const everything: Scope = { places: true };

export type InScope = (entry: Entry) => string | undefined;

/** The stack that an entry belongs to, where this report would have found what it accepts; else undefined. */
export function judgedHere(
  { accounts, failures, selected }: Report,
  { places }: Scope = everything,
): InScope {
  const failed = new Set(failures.map(({ stack }) => stack));
  const stacks = new Set(accounts.flatMap((account) => account.stacks.map(({ name }) => name)));
  const byAccount = new Map(accounts.map((account) => [account.id, account]));
  const judgedStack = (stack: string) => (stacks.has(stack) && !failed.has(stack) ? stack : undefined);
  return ({ where }) => {
    const stack = /^urn:pulumi:(.*?)::/.exec(where)?.[1];
    if (stack !== undefined) return judgedStack(stack);
    const item = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(where)?.[1];
    if (item !== undefined) return judgedStack(`AWS Config of ${item}`);
    const account = places ? byAccount.get(where.split("/")[0] ?? "") : undefined;
    return account !== undefined && selected === null && failed.size === 0 ? account.name : undefined;
  };
}
