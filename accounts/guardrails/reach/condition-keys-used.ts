import type { Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Statement } from "../../../policy-packs/iam/document";

/** Condition keys, in lower case, on whose values the policies depend: in conditions and as variables. */
export const conditionKeysUsed = (levels: readonly Level[]): ReadonlySet<string> =>
  new Set(
    levels.flatMap(({ policies }) =>
      policies.flatMap(({ policy }) => policy.statements.flatMap(({ source }) => conditionKeysOf(source))),
    ),
  );

export const conditionKeysOf = ({ conditions, resources = [], notResources = [] }: Statement): string[] => [
  ...conditions.map(({ key }) => key.toLowerCase()),
  ...[...conditions.flatMap(({ values }) => values), ...resources, ...notResources].flatMap((text) =>
    [...text.matchAll(/\$\{([^},]+)/g)].flatMap(([, key = ""]) =>
      key.includes(":") ? key.trim().toLowerCase() : [],
    ),
  ),
];
