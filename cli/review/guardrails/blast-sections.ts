import type {
  BlastChange,
  BlastRadius,
  DecidingStatement,
} from "../../../accounts/guardrails/blast-radius/blast-change";
import { listFirst } from "../report/list-first";
import { plural } from "../report/verdict";
import { describeActions } from "./describe-actions";

export interface BlastSection {
  readonly title: string;
  readonly entries: readonly BlastEntry[];
}

/** One change as a person reads it. */
export interface BlastEntry {
  readonly actions: string;
  readonly personas: string;
  readonly accounts: string;
  readonly by: string;
  /** What an answer depends on; "" where it depends on nothing. */
  readonly when: string;
}

const effects: readonly { readonly title: string; readonly holds: (change: BlastChange) => boolean }[] = [
  { title: "Becomes denied", holds: ({ is }) => is === "deny" },
  { title: "Becomes conditional", holds: ({ was, is }) => is === "undetermined" && was !== is },
  {
    title: "Depends on other things than before",
    holds: ({ was, is }) => is === "undetermined" && was === is,
  },
  { title: "Becomes allowed", holds: ({ is }) => is === "allow" },
];

/** What changes, by what becomes of it, in the order in which it should be read; `accounts` is how many there are, if known. */
export const blastSections = (changes: readonly BlastChange[], accounts?: number): readonly BlastSection[] =>
  effects
    .map(({ title, holds }) => ({
      title,
      entries: changes.filter(holds).map((change) => entry(change, accounts)),
    }))
    .filter(({ entries }) => entries.length > 0);

export const blastSummary = ({ changes, accounts, personas, actions }: BlastRadius): string => {
  const tried = `${plural(actions, "action")} tried for ${plural(personas, "persona")} in ${plural(accounts, "account")}`;
  return changes.length === 0
    ? `Nothing changes: ${tried}.`
    : `${plural(changes.length, "change")}: ${tried}.`;
};

const entry = (change: BlastChange, accounts?: number): BlastEntry => ({
  actions: describeActions(change.actions),
  personas: change.personas.join(", "),
  accounts:
    accounts !== undefined && change.accounts.length === accounts && accounts > 1
      ? `all ${accounts.toLocaleString("en-US")} accounts`
      : listFirst(change.accounts, 6),
  by: describeStatements(change),
  when: change.unknown.length === 0 ? "" : listFirst(change.unknown, 5),
});

function describeStatements({ by, is }: BlastChange): string {
  if (by.length === 0) return is === "allow" ? "nothing any more" : "no policy that allows it";
  return listFirst([...new Set(by.map(describeStatement))], 4);
}

const describeStatement = ({ controls, sid, policy, index }: DecidingStatement): string =>
  controls.length > 0
    ? `${listFirst(controls, 3)} (${policy})`
    : `${sid ?? `statement ${String(index + 1)}`} (${policy})`;
