import { codePoint } from "../../../accounts/text-files/problem";
import type { Finding } from "../report/report";
import { isExpired, visible, type Baseline, type Entry } from "./entry";

export interface Recording {
  readonly findings: readonly Finding[];
  readonly before: Baseline | undefined;
  readonly today: string;
  readonly expires: string;
  readonly reason?: string;
  readonly owner?: string;
  /** Whether an entry that was not found would have been, had it been there. */
  readonly judged: (entry: Entry) => boolean;
}

export interface Update {
  readonly baseline: Baseline;
  readonly added: number;
  readonly kept: number;
  /** Expired, or less than what is found now: accepted again, until another day. */
  readonly renewed: number;
  readonly dropped: number;
}

/** What is still found keeps its dates and reason, what is new is added, what is gone is dropped. */
export function updatedBaseline({ findings, before, today, judged, ...more }: Recording): Update {
  const known = new Map(before?.accepted.map((entry) => [entry.fingerprint, entry]));
  const tally = { added: 0, kept: 0, renewed: 0 };
  const found = findings.map((finding): Entry => {
    const old = known.get(finding.fingerprint);
    const holds =
      old !== undefined &&
      !isExpired(old, today) &&
      finding.messages.every((message) => old.messages.includes(visible(message)));
    tally[old === undefined ? "added" : holds ? "kept" : "renewed"]++;
    const { reason = old?.reason, owner = old?.owner } = holds ? old : more;
    return {
      control: finding.control,
      where: visible((finding.urn ?? finding.name).replace(/[\t\n\r]/g, codePoint)),
      messages: [...new Set(finding.messages.map(visible))].sort(),
      since: old?.since ?? today,
      expires: holds ? old.expires : more.expires,
      ...(reason !== undefined && { reason }),
      ...(owner !== undefined && { owner }),
      fingerprint: finding.fingerprint,
    };
  });
  const now = new Set(found.map(({ fingerprint }) => fingerprint));
  const unmatched = (before?.accepted ?? []).filter(({ fingerprint }) => !now.has(fingerprint));
  const elsewhere = unmatched.filter((entry) => !judged(entry));
  return {
    ...tally,
    dropped: unmatched.length - elsewhere.length,
    baseline: { version: 1, accepted: [...found, ...elsewhere].sort(byControlAndPlace) },
  };
}

const byControlAndPlace = (a: Entry, b: Entry): number =>
  order(a.control, b.control) || order(a.where, b.where) || order(a.fingerprint, b.fingerprint);

/** By code units: the order must not depend on whose computer sorts. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
