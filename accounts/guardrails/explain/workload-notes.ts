import type { Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";
import { actionMatches } from "../../../policy-packs/iam/match";
import { conditionKeysOf } from "../reach/condition-keys-used";
import { onlyOfWorkloads } from "../reach/unknown-keys";

/** What is taken for granted of a role whose session may be that of a function or an instance, where policies ask for it. */
export function workloadNotes(
  levels: readonly Level[],
  action: string,
  { type, session }: Caller,
  given: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (type !== "role" || /^i-[0-9a-f]{8,}$/.test(session ?? "")) return [];
  const known = new Set(Object.keys(given).map((key) => key.toLowerCase()));
  const asked = levels
    .flatMap(({ policies }) => policies.flatMap(({ policy }) => policy.statements))
    .filter(({ source }) => source.actions?.some((pattern) => actionMatches(pattern, action)))
    .flatMap(({ source }) => conditionKeysOf(source))
    .filter((key) => onlyOfWorkloads.test(key) && key.endsWith("arn") && !known.has(key));
  return [...new Set(asked)]
    .sort()
    .map(
      (key) => `The caller's credentials are taken to bring no ${key}; if they do, add --context ${key}=ARN.`,
    );
}
