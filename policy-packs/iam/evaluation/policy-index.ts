import type { Call } from "./terms/call";
import type { CompiledStatement, Test } from "./compiled-policy";
import type { StatementPlace } from "./decision";
import type { Level } from "./policies";
import { isUnknown, merged, type Truth } from "./terms/truth";
import { place } from "./weigh";

/** A statement at its level, without what the index has answered already. */
export interface Entry {
  readonly target: string;
  readonly place: StatementPlace;
  /** Absent where every resource is meant. */
  readonly resource?: Test;
  /** Numbers of its conditions: statements that share one have the same number. */
  readonly conditions: readonly number[];
}

/** What bears on one action. */
export interface Candidates {
  readonly denying: readonly Entry[];
  /** By level, the root's first; levels that allow the action whatever the request are left out. */
  readonly allowing: readonly { readonly target: string; readonly entries: readonly Entry[] }[];
}

export interface PolicyIndex {
  readonly candidates: (call: Call) => Candidates;
  /** Asks about the entries of one call; what its conditions come to is kept. */
  readonly asking: (call: Call) => (entry: Entry) => Truth;
}

/** RCPs need no Allow: RCPFullAWSAccess can't be detached. */
export function policyIndex(levels: readonly Level[], needsAllow: boolean): PolicyIndex {
  const numbers = new Map<string, number>();
  const tests: Test[] = [];
  const numbered = ({ operator, key, values, test }: CompiledStatement["conditions"][number]): number => {
    const name = JSON.stringify([operator, key, values]);
    let number = numbers.get(name);
    if (number === undefined) {
      number = tests.push(test) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  const all = levels.map(({ target, policies }) => ({
    target,
    statements: policies.flatMap((policy) =>
      policy.policy.statements.map((statement) => ({
        statement,
        entry: {
          target,
          place: place(policy, statement),
          ...(isEvery(statement) ? {} : { resource: statement.resource }),
          conditions: statement.conditions.map(numbered),
        } satisfies Entry,
      })),
    ),
  }));
  const candidatesFor = (call: Call): Candidates => {
    const reached = all.map(({ target, statements }) => ({
      target,
      of: (effect: "Allow" | "Deny") =>
        statements
          .filter(({ statement: { source, action } }) => source.effect === effect && action(call) !== false)
          .map(({ entry }) => entry),
    }));
    return {
      denying: reached.flatMap(({ of }) => of("Deny")),
      allowing: needsAllow
        ? reached
            .map(({ target, of }) => ({ target, entries: of("Allow") }))
            .filter(({ entries }) => !entries.some(isUnconditional))
        : [],
    };
  };
  const byAction = new Map<string, Candidates>();
  return {
    candidates: (call) => {
      let known = byAction.get(call.action);
      if (!known) {
        // There are some 20,000 actions; beyond that somebody makes them up.
        if (byAction.size >= 50_000) byAction.clear();
        byAction.set(call.action, (known = candidatesFor(call)));
      }
      return known;
    },
    asking: (call) => {
      const met: Truth[] = [];
      return ({ resource, conditions }) => {
        const named = resource ? resource(call) : true;
        if (named === false) return false;
        let unknown = isUnknown(named) ? named : undefined;
        for (const number of conditions) {
          const truth = (met[number] ??= tests[number]?.(call) ?? false);
          if (truth === false) return false;
          if (isUnknown(truth)) unknown = unknown ? merged(unknown, truth) : truth;
        }
        return unknown ?? true;
      };
    },
  };
}

const isUnconditional = ({ resource, conditions }: Entry): boolean =>
  resource === undefined && conditions.length === 0;

const isEvery = ({ source: { resources } }: CompiledStatement): boolean => resources?.includes("*") === true;
