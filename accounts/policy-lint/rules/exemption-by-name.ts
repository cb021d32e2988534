import { matches } from "../../../policy-packs/iam/match";
import { quoteValue } from "../../text-files/problem";
import type { Located, LocatedPolicy, LocatedStatement } from "../../policy-file/located-policy";
import { operatorParts } from "../model/operator-parts";
import type { RuleFinding, LintRule } from "../model/rule";

/** Exemptions of roles by their name alone, in whatever account. */
export const exemptionByName: LintRule = {
  id: "exemption-by-name",
  severity: "info",
  why: "Anyone who may create a role of that name in any account is exempt from the Deny.",
  find: (policy, { beside }) => {
    const byName = new Map<string, Located[]>();
    for (const one of policy.statements.flatMap(exempt))
      byName.set(one.value, [...(byName.get(one.value) ?? []), one]);
    return [...byName]
      .filter(([name]) => !beside.some((one) => isKept(name, one)))
      .flatMap(([name, [first, ...others]]) => (first ? [finding(name, first, others.length)] : []));
  },
};

const finding = (name: string, { at }: Located, more: number): RuleFinding => ({
  at,
  message: `any principal with the name ${quoteValue(name)} is exempt, in every account${more === 0 ? "" : `, in ${String(more + 1)} statements`}`,
  remedy: "See that another Deny keeps such roles from being created and changed.",
});

const exempt = ({ effect, conditions }: LocatedStatement): readonly Located[] =>
  effect.value !== "Deny"
    ? []
    : conditions
        .filter(
          ({ operator, key }) =>
            operatorParts(operator.value).negated && /^aws:PrincipalArn$/i.test(key.value),
        )
        .flatMap(({ values }) => values)
        .filter(({ value }) => anywhere.test(value) && !reserved.test(value));

const anywhere = /^(\*|arn:[^:]*:iam:[^:]*:[^:]*[*?][^:]*:(role|user)\/)/;

/** Paths in which AWS alone can create roles, and EC2's own role, whose name holds a colon as no other's can. */
const reserved = /:role\/(aws-reserved\/|aws-service-role\/|aws:)/;

/** Whether a policy denies the creation of such a role to all but a few. */
const isKept = (name: string, { statements }: LocatedPolicy): boolean =>
  statements.some(
    ({ effect, plain: { actions = [], resources = [] } }) =>
      effect.value === "Deny" &&
      actions.some((action) => matches(action, "iam:CreateRole", true)) &&
      resources.some((resource) => resource === name || (resource !== "*" && matches(resource, name))),
  );
