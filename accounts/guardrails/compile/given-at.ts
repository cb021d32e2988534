import type { Organization } from "../../account";
import type { GivenPolicy } from "../../given-policy";
import type { PolicyKind, Target } from "./compiled-policies";

/** Where a policy that another tool keeps is attached. */
export const givenTargets = ({ root, units, accounts }: GivenPolicy): readonly Target[] => [
  ...(root ? [{ kind: "root" } as const] : []),
  ...units.map((path) => ({ kind: "unit", path }) as const),
  ...accounts.map((account) => ({ kind: "account", account }) as const),
];

/** The policies of a kind that other tools keep at a target: each takes a slot there. */
export const givenAt = (
  { given }: Pick<Organization, "given">,
  kind: PolicyKind,
  target: Target,
): readonly GivenPolicy[] =>
  given.filter(
    (policy) =>
      policy.kind === kind &&
      (target.kind === "root"
        ? policy.root
        : target.kind === "unit"
          ? policy.units.includes(target.path)
          : policy.accounts.includes(target.account)),
  );
