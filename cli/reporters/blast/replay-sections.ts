import type { Counted, ReplayedCalls } from "../../../accounts/guardrails/replay/replay-report";
import type { ReplayedEvents } from "../../review/replay/replay-events";
import { listFirst } from "../../review/report/list-first";
import { plural } from "../../review/report/verdict";

export interface ReplaySection {
  readonly title: string;
  readonly lines: readonly string[];
}

const most = 40;

/** What the replay showed, in the order in which it should be read. */
export const replaySections = (report: ReplayedEvents): readonly ReplaySection[] =>
  [
    section(`Would have been denied: ${times(report.denied)}`, describeCalls(report.denied)),
    section(`May have been denied: ${times(report.maybeDenied)}`, describeCalls(report.maybeDenied)),
    ...(
      [
        ["Refused by AWS already, left alone", report.alreadyDenied],
        ["No calls that IAM weighs", report.noCalls],
        ["Of accounts outside the organization", report.foreign],
        ["Action unknown, so all that is denied of its service was weighed", report.guessed],
        ["Records that are no events", report.broken],
        ["Files left out", report.leftOut],
      ] as const
    ).map(([title, counts]) => counted(title, counts)),
    section(
      `Could not be read: ${plural(report.faultCount, "place")}`,
      report.faults.map(
        ({ file, line, column, message, lost }) =>
          `${file}${line === undefined ? "" : `:${String(line)}:${String(column ?? 1)}`}: ${message}${lost === "rest" ? "; nothing from there on was replayed" : ""}`,
      ),
    ),
  ].filter(({ lines }) => lines.length > 0);

export function replaySummary({ events, files, first, last, passed, ungrouped }: ReplayedEvents): string {
  const span = first === undefined || last === undefined ? "" : `, from ${first} to ${last}`;
  const rest =
    ungrouped === 0 ? "" : ` ${ungrouped.toLocaleString("en-US")} calls were too many to be kept apart.`;
  return `${plural(events, "event")} in ${plural(files, "file")}${span}: ${passed.toLocaleString("en-US")} calls would have gone on as before.${rest}`;
}

const section = (title: string, all: readonly string[]): ReplaySection => ({
  title,
  lines:
    all.length <= most
      ? all
      : [...all.slice(0, most), `and ${(all.length - most).toLocaleString("en-US")} more`],
});

const counted = (title: string, counts: readonly Counted[]): ReplaySection =>
  section(
    `${title}: ${counts.reduce((sum, { count }) => sum + count, 0).toLocaleString("en-US")}`,
    counts.map(({ what, count }) => `${what} (${count.toLocaleString("en-US")})`),
  );

const times = (calls: readonly ReplayedCalls[]): string => plural(sum(calls), "call");

/** Calls that one statement would have stopped in the same way, by any caller. */
function describeCalls(calls: readonly ReplayedCalls[]): string[] {
  const alike = new Map<string, ReplayedCalls[]>();
  for (const one of calls) {
    const key = JSON.stringify([one.action, describeStatement(one), one.unknown]);
    const found = alike.get(key);
    if (found) found.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()]
    .map((group) => ({ group, count: sum(group) }))
    .sort((a, b) => b.count - a.count)
    .map(({ group, count }) => {
      const [{ action, unknown, ...first }] = group as [ReplayedCalls, ...ReplayedCalls[]];
      const last = group.reduce((latest, one) => (one.last > latest ? one.last : latest), first.last);
      const open = unknown.length === 0 ? "" : `, depending on ${unknown.join(", ")}`;
      return `${action}: ${plural(count, "call")}, the last on ${last}, by ${listFirst(callers(group), 5)}; ${describeStatement({ ...first, action, unknown })}${open}`;
    });
}

/** "role/developer in 12 accounts (3,400)", most frequent first. */
function callers(group: readonly ReplayedCalls[]): string[] {
  const byName = new Map<string, { readonly accounts: Set<string>; count: number }>();
  for (const { caller, account, count } of group) {
    const name = caller.replace(/^arn:[^:]*:(?:iam|sts)::\d{12}:/, "");
    const found = byName.get(name);
    if (found) {
      found.accounts.add(account);
      found.count += count;
    } else byName.set(name, { accounts: new Set([account]), count });
  }
  return [...byName]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([name, { accounts, count }]) => {
      const where = accounts.size === 1 ? [...accounts].join("") : plural(accounts.size, "account");
      return `${name} in ${where} (${count.toLocaleString("en-US")})`;
    });
}

const describeStatement = ({ statement, kind, target }: ReplayedCalls): string =>
  statement
    ? `${listFirst(statement.controls.length > 0 ? statement.controls : [statement.sid ?? `statement ${String(statement.index + 1)}`], 3)} (${statement.policy})`
    : `no ${kind.toUpperCase()} at ${target || "the root"} allows it`;

const sum = (calls: readonly ReplayedCalls[]): number => calls.reduce((all, { count }) => all + count, 0);
