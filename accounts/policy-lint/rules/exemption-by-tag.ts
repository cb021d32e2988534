import { quoteValue } from "../../text-files/problem";
import type { LocatedCondition, LocatedPolicy, LocatedStatement } from "../../policy-file/located-policy";
import { operatorParts } from "../model/operator-parts";
import type { LintRule, RuleFinding } from "../model/rule";
import { statementName } from "../model/statement-name";

/** Exemptions by a tag that the policies let anyone set. */
export const exemptionByTag: LintRule = {
  id: "exemption-by-tag",
  severity: "info",
  why: "Anyone who may tag a role, a session or the resource gives the exemption to it.",
  find: (policy, { beside }) => {
    const first = new Map<string, { readonly one: LocatedCondition; readonly in: LocatedStatement[] }>();
    for (const statement of policy.statements)
      for (const one of statement.effect.value === "Deny" ? statement.conditions : []) {
        const key = one.key.value.toLowerCase();
        if (!exempts(one) || beside.some((other) => isProtected(key, other))) continue;
        const known = first.get(key);
        if (known) known.in.push(statement);
        else first.set(key, { one, in: [statement] });
      }
    return [...first.values()].map(({ one, in: statements }) => finding(one, statements));
  },
};

const finding = ({ key }: LocatedCondition, [first, ...others]: readonly LocatedStatement[]): RuleFinding => {
  const more = others.length === 0 ? "" : ` and of ${String(others.length)} more`;
  const ofCaller = /^aws:principaltag\//i.test(key.value);
  return {
    at: key.at,
    message: `${ofCaller ? "a caller" : "a resource"} with this ${quoteValue(key.value)} is exempt${first ? ` of ${statementName(first)}` : ""}${more}, and no policy given denies anyone to set the tag`,
    remedy: `Deny to all but those who decide about it what sets the tag: a statement on ${ofCaller ? "iam:TagRole, iam:TagUser, iam:CreateRole, iam:CreateUser and sts:TagSession" : "the tagging actions"} with "ForAnyValue:StringLike": {"aws:TagKeys": ${quoteValue(tagOf(key.value))}}; or see that another policy does.`,
  };
};

const tagOf = (key: string): string => key.slice(key.indexOf("/") + 1);

const isTag = /^(aws:principaltag|[a-z0-9-]+:resourcetag)\//i;

/** Where the value is one of the caller's own tags, no one is exempt by the tag alone. */
const exempts = ({ operator, key, values }: LocatedCondition): boolean =>
  operatorParts(operator.value).negated &&
  isTag.test(key.value) &&
  values.every(({ value }) => !/\$\{[^}]*:/.test(value));

/** Whether a Deny of the policy looks at which tags are set. */
const isProtected = (key: string, { statements }: LocatedPolicy): boolean =>
  statements.some(
    ({ effect, conditions }) =>
      effect.value === "Deny" &&
      conditions.some(
        ({ key: tagKeys, values }) =>
          /^aws:tagkeys$/i.test(tagKeys.value) &&
          values.some(({ value }) => {
            const [fixed = ""] = value.toLowerCase().split(/[*?]|\$\{/);
            return tagOf(key).startsWith(fixed);
          }),
      ),
  );
