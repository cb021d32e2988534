import { quoteValue } from "../../text-files/problem";
import { rcpServices, serviceExists } from "../../aws-knowledge";
import type { LocatedPolicy, LocatedStatement } from "../../policy-file/located-policy";
import type { RuleFinding, LintRule } from "../model/rule";

/** What AWS does not take in a resource control policy. AWS Organizations user guide, "RCP syntax", read on 2026-11-23. */
export const rcpShape: LintRule = {
  id: "rcp-shape",
  severity: "error",
  why: "AWS refuses a resource control policy that does not only deny, everybody, actions of services by their name.",
  find: (policy) =>
    policy.kind !== "rcp" || isFullAccess(policy) ? [] : policy.statements.flatMap(ofStatement),
};

function ofStatement(statement: LocatedStatement): readonly RuleFinding[] {
  const { at, effect, principal, notPrincipal, notActions, plain } = statement;
  const found: RuleFinding[] = [];
  const tell = (place: number, message: string, remedy: string) => found.push({ at: place, message, remedy });
  if (effect.value === "Allow")
    tell(
      effect.at,
      "a resource control policy may only deny",
      "Write Deny; RCPFullAWSAccess, which AWS attaches itself, is what allows.",
    );
  if (notPrincipal !== undefined)
    tell(
      notPrincipal,
      "a resource control policy takes no NotPrincipal",
      'Write "Principal": "*" and exempt by conditions on aws:PrincipalArn.',
    );
  else if (principal === undefined)
    tell(at, "the statement of a resource control policy must have a Principal", 'Add "Principal": "*".');
  else if (plain.principals?.length !== 1 || plain.principals[0]?.kind !== "*")
    tell(
      principal,
      'the Principal of a resource control policy must be "*"',
      "Narrow it down by conditions such as aws:PrincipalOrgID.",
    );
  if (notActions?.[0])
    tell(
      notActions[0].at,
      "a resource control policy takes no NotAction",
      "List the actions that it denies.",
    );
  return [...found, ...unsupported(statement)];
}

/** Services are looked at by the name before the colon, which must be written out. */
function unsupported({ actions = [], effect }: LocatedStatement): readonly RuleFinding[] {
  return actions.flatMap(({ value, at }): readonly RuleFinding[] => {
    const [service = ""] = value.toLowerCase().split(":");
    if (/[*?]/.test(service))
      return effect.value === "Allow"
        ? []
        : [{ at, message: `${quoteValue(value)} names no service`, remedy: 'Name each: "s3:*", "sqs:*".' }];
    if (rcpServices().has(service) || !serviceExists(service)) return [];
    return [
      {
        at,
        message: `resource control policies do not reach ${service}: the Deny never applies, it fails open`,
        remedy: "Deny it by a service control policy, or in the resources' own policies.",
      },
    ];
  });
}

/** RCPFullAWSAccess, which AWS attaches everywhere. */
const isFullAccess = ({ statements: [only, ...more] }: LocatedPolicy): boolean =>
  only?.effect.value === "Allow" &&
  more.length === 0 &&
  only.plain.actions?.join() === "*" &&
  only.plain.resources?.join() === "*" &&
  only.plain.principals?.every(({ kind }) => kind === "*") === true &&
  only.conditions.length === 0;
