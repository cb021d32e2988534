import type { Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Statement } from "../../../policy-packs/iam/document";

/** Condition keys, in lower case, on whose values the policies depend: in conditions and as variables. */
export const keysAsked = (levels: readonly Level[]): ReadonlySet<string> =>
  new Set(
    levels.flatMap(({ policies }) =>
      policies.flatMap(({ policy }) => policy.statements.flatMap(({ source }) => keysOf(source))),
    ),
  );

export const keysOf = ({ conditions, resources = [], notResources = [] }: Statement): string[] => [
  ...conditions.map(({ key }) => key.toLowerCase()),
  ...[...conditions.flatMap(({ values }) => values), ...resources, ...notResources].flatMap((text) =>
    [...text.matchAll(/\$\{([^},]+)/g)].flatMap(([, key = ""]) =>
      key.includes(":") ? key.trim().toLowerCase() : [],
    ),
  ),
];
