import type { Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import {
  duties,
  type CallerName,
  type Duty,
  type GuardedAccount,
  type PolicyCase,
} from "../../../policy-packs/controls/model/guarded-account";
import { statementBody } from "../compile/control-statement";
import { allActions, arnPatternsOf, expand } from "../../aws-knowledge";

/** Numbers from 0 up to, not including, 1; the same ones for the same seed. */
export type Random = () => number;

/** Marsaglia's xorshift: what is drawn must be the same on every machine, and need not be hard to guess. */
export function seeded(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Words that statements are written with: calls made of them come near to what the statements deny. */
export interface Vocabulary {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly keys: readonly { readonly key: string; readonly values: readonly string[] }[];
}

export function vocabulary(denied: readonly Denied[], guarded: GuardedAccount): Vocabulary {
  const bodies = denied.map(({ statement }) => statementBody(statement(guarded)));
  const patterns = new Set(bodies.flatMap(({ actions, notActions }) => actions ?? notActions ?? []));
  const keys = new Map<string, readonly string[]>();
  for (const { conditions } of bodies)
    for (const inner of Object.values(conditions))
      for (const [key, values] of Object.entries(inner))
        keys.set(key, [...new Set([...(keys.get(key) ?? []), ...values])]);
  return {
    actions: [
      ...new Set(
        [...patterns]
          .filter((pattern) => pattern !== "*")
          .flatMap(expand)
          .map(({ id }) => id),
      ),
    ],
    resources: [...new Set(bodies.flatMap(({ resources, notResources }) => resources ?? notResources ?? []))],
    keys: [...keys].map(([key, values]) => ({ key, values })),
  };
}

const others: readonly Exclude<CallerName, Duty>[] = [
  "developer",
  "ci",
  "workload",
  "root",
  "user",
  "outsider",
  "anonymous",
  "baseline",
  "service-linked-role",
];

/** Whether there is a role to make a case's call: an organization may give a duty to none. */
export const hasCaller = (
  { roles }: GuardedAccount,
  { caller = "developer" }: Pick<PolicyCase, "caller">,
): boolean => !duties.some((duty) => duty === caller && roles[duty].length === 0);

const callers = (guarded: GuardedAccount): readonly CallerName[] =>
  [...others, ...duties].filter((caller) => hasCaller(guarded, { caller }));

/** A call of the statements' words, now and then of any of AWS's actions. */
export function randomCase(
  random: Random,
  { actions, resources, keys }: Vocabulary,
  guarded: GuardedAccount,
): PolicyCase {
  const some = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const action = (random() < 0.85 ? some(actions) : some(allActions())?.id) ?? "s3:GetObject";
  const chosen = keys.filter(() => random() < 0.3);
  return {
    name: "random",
    caller: some(callers(guarded)),
    action,
    resource: concrete(random, some(resources.filter((resource) => mayAct(action, resource))) ?? "*"),
    region: some([...guarded.regions, "eu-south-2", "us-east-1"]),
    context: Object.fromEntries(
      chosen.map(({ key, values }) => [
        key,
        concrete(random, some([...values, "other", "true", "false"]) ?? "other"),
      ]),
    ),
  };
}

/** Whether an action acts on resources of that service at all: no one can make another call. */
function mayAct(id: string, resource: string): boolean {
  const [service = "*"] = resource.split(":").slice(2, 3);
  const [action] = expand(id);
  return (
    resource === "*" ||
    id.startsWith(`${service}:`) ||
    (action !== undefined && arnPatternsOf(action).some((arn) => arn.split(":")[2] === service))
  );
}

/** A text that a pattern matches, or nearly. */
const concrete = (random: Random, pattern: string): string =>
  pattern.replace(/[*?]/g, () => (random() < 0.3 ? "*" : random() < 0.5 ? "a" : "palisade/x"));

export const deniedBy = (controls: readonly Control[]): readonly Denied[] =>
  controls.flatMap(({ denied }) => denied ?? []);
