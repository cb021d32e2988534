import { quoteValue } from "../../text-files/problem";
import type { FileKind, LocatedStatement } from "../../policy-file/located-policy";
import { holdsWhenAbsent, operatorParts } from "../model/operator-parts";
import { reachedByServices } from "../model/reached-by-services";
import { ofStatements, type LintRule, type RuleFinding } from "../model/rule";

/** A Deny of unexpected networks that reaches what AWS services call on a caller's behalf. */
export const networkWithoutServices: LintRule = {
  id: "network-without-services",
  severity: "warning",
  why: "What Athena, CloudFormation and the like call for a caller comes from AWS's network, not from the caller's.",
  find: ofStatements((statement, { kind }) => [
    ...withoutServices(statement, kind),
    ...withoutEndpoints(statement),
  ]),
};

const ofNetwork =
  /^aws:(sourceip|vpcsourceip|sourcevpc|sourcevpce|sourcevpcarn|vpce(account|orgid|orgpaths))$/i;

const ofForwarding = /^aws:(viaawsservice|calledvia(first|last)?)$/i;

const networks = ({ conditions }: LocatedStatement) =>
  conditions.filter(
    (one) =>
      ofNetwork.test(one.key.value) && operatorParts(one.operator.value).negated && holdsWhenAbsent(one),
  );

function withoutServices(statement: LocatedStatement, kind: FileKind): readonly RuleFinding[] {
  const [first] = networks(statement);
  if (!first || statement.effect.value === "Allow" || !reachedByServices(statement)) return [];
  if (statement.conditions.some(({ key }) => ofForwarding.test(key.value))) return [];
  return [
    {
      at: first.key.at,
      message: `calls that AWS services make for a caller come from another network than ${quoteValue(first.key.value)} allows: the Deny applies to them too`,
      remedy: 'Add "BoolIfExists": {"aws:ViaAWSService": "false"}.',
      // A resource's owner may well know that no service calls, or want none to.
      ...(kind === "resource" && { severity: "info" as const }),
    },
  ];
}

/** Through a VPC endpoint a call brings the address within the VPC, as aws:VpcSourceIp. */
function withoutEndpoints(statement: LocatedStatement): readonly RuleFinding[] {
  const found = networks(statement);
  const [first] = found;
  if (!first || statement.effect.value === "Allow" || !reachedByServices(statement)) return [];
  if (found.some(({ key }) => !/^aws:sourceip$/i.test(key.value))) return [];
  return [
    {
      at: first.key.at,
      message: `calls through a VPC endpoint carry no ${quoteValue(first.key.value)}: the Deny applies to them whatever their address`,
      remedy:
        'Where there are endpoints, add "StringNotEqualsIfExists": {"aws:SourceVpc": "vpc-..."} or aws:VpceOrgID.',
      severity: "info",
    },
  ];
}
