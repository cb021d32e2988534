import type { Caller, Request } from "../../iam/evaluation/terms/request";
import { duties, type CallerName, type Duty, type Edge, type EdgeCase } from "./edge";

/** The call of a case, made at an account: placeholders filled in, the caller's role and the Region made concrete. */
export function edgeRequest(edge: Edge, given: EdgeCase): Request {
  const region = regionOf(edge, given);
  return requestBy(callerOf(edge, region, given.caller ?? "developer"), edge, given);
}

/** As `edgeRequest`, once for each role that has the duty where a duty calls. */
export function edgeRequests(edge: Edge, given: EdgeCase): Request[] {
  const { caller } = given;
  if (typeof caller !== "string" || !isDuty(caller)) return [edgeRequest(edge, given)];
  return edge.roles[caller].map((pattern) =>
    requestBy(holder(pattern, caller, edge, regionOf(edge, given)), edge, given),
  );
}

function requestBy(caller: Caller, edge: Edge, given: EdgeCase): Request {
  const region = regionOf(edge, given);
  const fill = filling(edge, region);
  const resourceAccount = fill(given.resourceAccount ?? edge.account);
  return {
    caller: filled(caller, fill),
    action: given.action,
    resource: fill(given.resource ?? "*"),
    resourceAccount,
    resourceOrganization: ownAccounts(edge).includes(resourceAccount)
      ? edge.organizationId
      : otherOrganization,
    context: overlaid(
      {
        "aws:RequestedRegion": region,
        "aws:SecureTransport": "true",
        "aws:ViaAWSService": "false",
      },
      filled(given.context ?? {}, fill),
    ),
  };
}

const otherOrganization = "o-otherorgid0";
const otherAccount = "999988887777";

const regionOf = ({ regions }: Edge, { region = regions[0] ?? "us-east-1" }: EdgeCase): string =>
  region === "{elsewhere}" ? (remote.find((one) => !regions.includes(one)) ?? region) : region;

/** Some Regions of the partition `aws`; to the other partitions all of them are foreign. */
const remote = ["eu-west-1", "ap-southeast-2", "sa-east-1", "eu-north-1", "ap-northeast-1", "us-east-2"];

const ownAccounts = (edge: Edge): readonly string[] => [
  edge.account,
  edge.managementAccount,
  edge.securityAccount,
  edge.logArchiveAccount,
];

const filling = (edge: Edge, region: string) => {
  const values: Readonly<Record<string, string>> = {
    partition: edge.partition,
    account: edge.account,
    region,
    organization: edge.organizationId,
    management: edge.managementAccount,
    security: edge.securityAccount,
    "log-archive": edge.logArchiveAccount,
    ...Object.fromEntries(
      duties.flatMap((name) =>
        edge.roles[name].slice(0, 1).map((pattern) => [name, concrete(pattern, edge, region)]),
      ),
    ),
  };
  // Only these words: "${aws:PrincipalAccount}" and the like are none of ours.
  return (text: string): string =>
    text.replace(/(?<!\$)\{([a-z-]+)\}/g, (whole, word: string) => values[word] ?? whole);
};

function filled<T>(value: T, fill: (text: string) => string): T {
  if (typeof value === "string") return fill(value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => filled(inner, fill)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, fill)])) as T;
}

type Context = Readonly<Record<string, string | readonly string[]>>;

/** Keys are compared without regard to case, so the case's own spelling replaces ours. */
function overlaid(natural: Context, given: Context): Context {
  const spelled = new Set(Object.keys(given).map((key) => key.toLowerCase()));
  return {
    ...Object.fromEntries(Object.entries(natural).filter(([key]) => !spelled.has(key.toLowerCase()))),
    ...given,
  };
}

function callerOf(edge: Edge, region: string, given: CallerName | Caller): Caller {
  if (typeof given === "string") return isDuty(given) ? duty(edge, region, given) : named(edge, given);
  // What is true of a role of the account is not true of a service or of somebody unknown.
  if (given.type === "role") return { ...named(edge, "developer"), ...given };
  if (given.type === "service" || given.type === "anonymous") return given;
  return { account: edge.account, organization: edge.organizationId, ...given };
}

const isDuty = (name: CallerName): name is Duty => (duties as readonly string[]).includes(name);

function duty(edge: Edge, region: string, name: Duty): Caller {
  const [pattern] = edge.roles[name];
  if (pattern === undefined) throw new Error(`no role has the duty ${name}`);
  return holder(pattern, name, edge, region);
}

const holder = (pattern: string, name: Duty, edge: Edge, region: string): Caller =>
  role(edge, concrete(pattern, edge, region), name);

/** A role that a pattern matches: in the edge's account, with the Region where its path leaves one open. */
const concrete = (pattern: string, { account }: Edge, region: string): string =>
  pattern
    .replace(/^(arn:[^:]*:iam::)\*(?=:)/, `$1${account}`)
    .replace("/*/", `/${region}/`)
    .replaceAll("*", "0123456789abcdef")
    .replaceAll("?", "0");

function named(edge: Edge, name: Exclude<CallerName, Duty>): Caller {
  const iam = (path: string) => `arn:${edge.partition}:iam::${edge.account}:${path}`;
  const own = { account: edge.account, organization: edge.organizationId };
  switch (name) {
    case "root":
      return { type: "root", arn: iam("root"), ...own };
    case "developer":
      return role(edge, iam(`role/${developerRole}`), "somebody@palisade.example");
    case "ci":
      return role(edge, iam("role/ci"), "GitHubActions");
    case "workload":
      return role(edge, iam("role/workload"), "workload");
    case "service-linked-role":
      return role(
        edge,
        iam("role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"),
        "AWSConfig-Describe",
      );
    case "baseline":
      return role(edge, iam("role/palisade-config-evaluation"), "palisade-config-rules");
    case "user":
      return { type: "user", arn: iam("user/somebody"), ...own };
    case "outsider":
      return {
        type: "role",
        arn: `arn:${edge.partition}:iam::${otherAccount}:role/outsider`,
        session: "outsider",
        account: otherAccount,
        organization: otherOrganization,
      };
    case "anonymous":
      return { type: "anonymous" };
  }
}

const developerRole = "aws-reserved/sso.amazonaws.com/AWSReservedSSO_developer_0123456789abcdef";

const role = (edge: Edge, arn: string, session: string): Caller => ({
  type: "role",
  arn,
  session,
  account: edge.account,
  organization: edge.organizationId,
});
