import type { ParsedPolicy, Principal, Statement } from "../document";
import type { PolicyKind } from "./decision";

type Policy = Exclude<ParsedPolicy, { readonly problem: string }>;

/** What AWS would refuse in a policy of its kind, or what could never match anything, though the grammar allows it. */
export function shapeProblems({ version, id, statements }: Policy, kind: PolicyKind): readonly string[] {
  const organizationPolicy = kind === "scp" || kind === "rcp";
  const sids = statements.flatMap(({ sid }) => (sid === undefined || sid === "" ? [] : sid));
  return [
    ...(organizationPolicy && version !== "2012-10-17"
      ? [`an ${kind.toUpperCase()} must have the Version 2012-10-17`]
      : []),
    ...(id !== undefined && organizationPolicy ? ["a policy of an organization has no Id"] : []),
    ...(statements.length === 0 ? ["a policy must have at least one statement"] : []),
    ...sids
      .filter((sid, index) => sids.indexOf(sid) !== index)
      .map((sid) => `the Sid "${sid}" is there twice`),
    ...statements.flatMap((statement, index) =>
      [wellFormed, rules[kind]]
        .flatMap((rule) => rule(statement))
        .map((problem) => `statement ${String(index + 1)} ${problem}`),
    ),
  ];
}

type Rule = (statement: Statement) => readonly string[];

const wellFormed: Rule = ({ actions, notActions, principals, notPrincipals }) => [
  ...[...(actions ?? []), ...(notActions ?? [])]
    .filter((action) => !/^([*?]+|[\w*?-]+:[\w*?-]+)$/.test(action))
    .map((action) => `has the action "${action}", which is not of the form service:Name`),
  ...[...(principals ?? []), ...(notPrincipals ?? [])]
    .filter((principal) => !isNamed(principal))
    .map(({ kind, value }) => `has the ${kind} principal "${value}", which names no one`),
];

/** "*" alone means everybody; AWS takes no wildcard for a part of a name. */
function isNamed({ kind, value }: Principal): boolean {
  if (kind === "*") return true;
  if (value === "" || /[*?]/.test(value)) return false;
  return kind !== "AWS" || /^(\d{12}|arn:.+|A[A-Z0-9]{15,})$/.test(value);
}

const withoutPrincipal: Rule = ({ principals, notPrincipals }) =>
  principals || notPrincipals ? ["has a Principal, which only a resource's policy may have"] : [];

const withResource: Rule = ({ resources, notResources }) => [
  ...(resources || notResources ? [] : ["must have Resource or NotResource"]),
  ...[...(resources ?? []), ...(notResources ?? [])]
    .filter((resource) => !/^(arn:|[*?])/.test(resource))
    .map((resource) => `has the resource "${resource}", which is no ARN`),
];

const attached: Rule = (statement) => [...withoutPrincipal(statement), ...withResource(statement)];

const withPrincipal: Rule = ({ principals, notPrincipals }) =>
  principals || notPrincipals ? [] : ["must have Principal or NotPrincipal"];

const rcp: Rule = (statement) => {
  const { effect, principals, notActions } = statement;
  const everyone = principals?.length === 1 && principals[0]?.kind === "*";
  return [
    ...(everyone ? [] : ['must have the Principal "*"']),
    ...(notActions ? ["has NotAction, which an RCP may not have"] : []),
    ...withResource(statement),
    ...(effect === "Allow" && !isFullAccess(statement) ? ["allows, which only RCPFullAWSAccess may do"] : []),
  ];
};

/** The one statement of RCPFullAWSAccess, which AWS attaches everywhere. */
const isFullAccess = ({ actions, resources, conditions }: Statement): boolean =>
  actions?.join() === "*" && resources?.join() === "*" && conditions.length === 0;

const rules: Readonly<Record<PolicyKind, Rule>> = {
  scp: attached,
  rcp,
  resource: withPrincipal,
  identity: attached,
  boundary: attached,
  session: attached,
};
