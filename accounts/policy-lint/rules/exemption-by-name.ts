import { quoteValue } from "../../text-files/problem";
import { operatorParts } from "../model/operator-parts";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** Exemptions of roles by their name alone, in whatever account. */
export const exemptionByName: LintRule = {
  id: "exemption-by-name",
  severity: "info",
  why: "Anyone who may create a role of that name in any account is exempt from the Deny.",
  find: ofStatements(({ effect, conditions }) =>
    effect.value !== "Deny"
      ? []
      : conditions
          .filter(
            ({ operator, key }) =>
              operatorParts(operator.value).negated && /^aws:PrincipalArn$/i.test(key.value),
          )
          .flatMap(({ values }): readonly RuleFinding[] => {
            const [first, ...more] = values.filter(
              ({ value }) => anywhere.test(value) && !reserved.test(value),
            );
            if (!first) return [];
            const others = more.length === 0 ? "" : ` and ${String(more.length)} more`;
            return [
              {
                at: first.at,
                message: `any principal with the name ${quoteValue(first.value)}${others} is exempt, in every account`,
                remedy: "See that another Deny keeps such roles from being created and changed.",
              },
            ];
          }),
  ),
};

const anywhere = /^(\*|arn:[^:]*:iam:[^:]*:[^:]*[*?][^:]*:(role|user)\/)/;

/** Paths in which AWS alone can create roles, and EC2's own role, whose name holds a colon as no other's can. */
const reserved = /:role\/(aws-reserved\/|aws-service-role\/|aws:)/;
