import { quoteValue } from "../../text-files/problem";
import type { LocatedCondition, LocatedStatement } from "../../policy-file/located-policy";
import { holdsWhenAbsent } from "../model/operator-parts";
import { reachedByServices } from "../model/reached-by-services";
import type { LintRule, RuleFinding } from "../model/rule";

/** A Deny of outsiders that denies AWS's own services as well. */
export const rcpServiceExemption: LintRule = {
  id: "rcp-service-exemption",
  severity: "warning",
  why: "A service that calls in its own name belongs to no organization and to no network: CloudTrail could not deliver its logs.",
  find: ({ kind, statements }) =>
    kind === "rcp" || kind === "resource"
      ? statements.filter(deniesServices).flatMap((one) => finding(one, kind))
      : [],
};

/** Keys that a service's own call does not bring. */
const ofMembers =
  /^aws:(principal(orgid|orgpaths|account)|sourceip|vpcsourceip|sourcevpc|sourcevpce|sourcevpcarn|vpce(account|orgid|orgpaths))$/i;

const ofCallers = /^aws:principal(arn|tag\/.*)$/i;

/** What tells a service's call from others. */
const ofServices =
  /^aws:(principal(isawsservice|servicename|servicenameslist)|source(orgid|orgpaths|account|arn))$/i;

function deniesServices(statement: LocatedStatement): boolean {
  const { effect, conditions } = statement;
  return (
    effect.value === "Deny" &&
    conditions.every(holdsWhenAbsent) &&
    !conditions.some(({ key }) => ofServices.test(key.value)) &&
    cause(statement) !== undefined &&
    reachedByServices(statement)
  );
}

/** An exemption of roles by their ARN keeps services from what is named in full, and that is mostly meant. */
const cause = ({ conditions, actions }: LocatedStatement): LocatedCondition | undefined =>
  conditions.find(({ key }) => ofMembers.test(key.value)) ??
  (actions?.every(({ value }) => !/[*?]/.test(value)) === true
    ? undefined
    : conditions.find(({ key }) => ofCallers.test(key.value)));

function finding(statement: LocatedStatement, kind: "rcp" | "resource"): readonly RuleFinding[] {
  const found = cause(statement);
  return found
    ? [
        {
          at: found.key.at,
          message: `AWS services that call in their own name carry no ${quoteValue(found.key.value)}: the Deny applies to them too, log delivery among them`,
          remedy:
            'Add "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}; deny services that act for others by aws:SourceOrgID in a statement of its own.',
          // A resource's owner may well know that no service calls.
          ...(kind === "resource" && { severity: "info" as const }),
        },
      ]
    : [];
}
