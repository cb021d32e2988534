import type { Caller, Request } from "../../iam/evaluation/terms/request";
import { duties, type CallerName, type Duty, type GuardedAccount, type PolicyCase } from "./guarded-account";

/** The call of a case, made at an account: placeholders filled in, the caller's role and the Region made concrete. */
export function caseRequest(guarded: GuardedAccount, given: PolicyCase): Request {
  const region = regionOf(guarded, given);
  return requestBy(callerOf(guarded, region, given.caller ?? "developer"), guarded, given);
}

/** As `edgeRequest`, once for each role that has the duty where a duty calls. */
export function caseRequests(guarded: GuardedAccount, given: PolicyCase): Request[] {
  const { caller } = given;
  if (typeof caller !== "string" || !isDuty(caller)) return [caseRequest(guarded, given)];
  return guarded.roles[caller].map((pattern) =>
    requestBy(holder(pattern, caller, guarded, regionOf(guarded, given)), guarded, given),
  );
}

function requestBy(caller: Caller, guarded: GuardedAccount, given: PolicyCase): Request {
  const region = regionOf(guarded, given);
  const fill = filling(guarded, region);
  const resourceAccount = fill(given.resourceAccount ?? guarded.account);
  return {
    caller: filled(caller, fill),
    action: given.action,
    resource: fill(given.resource ?? "*"),
    resourceAccount,
    resourceOrganization: ownAccounts(guarded).includes(resourceAccount)
      ? guarded.organizationId
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

const regionOf = ({ regions }: GuardedAccount, { region = regions[0] ?? "us-east-1" }: PolicyCase): string =>
  region === "{elsewhere}" ? (remote.find((one) => !regions.includes(one)) ?? region) : region;

/** Some Regions of the partition `aws`; to the other partitions all of them are foreign. */
const remote = ["eu-west-1", "ap-southeast-2", "sa-east-1", "eu-north-1", "ap-northeast-1", "us-east-2"];

const ownAccounts = (guarded: GuardedAccount): readonly string[] => [
  guarded.account,
  guarded.managementAccount,
  guarded.securityAccount,
  guarded.logArchiveAccount,
];

const filling = (guarded: GuardedAccount, region: string) => {
  const values: Readonly<Record<string, string>> = {
    partition: guarded.partition,
    account: guarded.account,
    region,
    organization: guarded.organizationId,
    management: guarded.managementAccount,
    security: guarded.securityAccount,
    "log-archive": guarded.logArchiveAccount,
    ...Object.fromEntries(
      duties.flatMap((name) =>
        guarded.roles[name].slice(0, 1).map((pattern) => [name, concrete(pattern, guarded, region)]),
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

function callerOf(guarded: GuardedAccount, region: string, given: CallerName | Caller): Caller {
  if (typeof given === "string")
    return isDuty(given) ? duty(guarded, region, given) : exampleCaller(guarded, given);
  // What is true of a role of the account is not true of a service or of somebody unknown.
  if (given.type === "role") return { ...exampleCaller(guarded, "developer"), ...given };
  if (given.type === "service" || given.type === "anonymous") return given;
  return { account: guarded.account, organization: guarded.organizationId, ...given };
}

const isDuty = (name: CallerName): name is Duty => (duties as readonly string[]).includes(name);

function duty(guarded: GuardedAccount, region: string, name: Duty): Caller {
  const [pattern] = guarded.roles[name];
  if (pattern === undefined) throw new Error(`no role has the duty ${name}`);
  return holder(pattern, name, guarded, region);
}

const holder = (pattern: string, name: Duty, guarded: GuardedAccount, region: string): Caller =>
  role(guarded, concrete(pattern, guarded, region), name);

/** A role that a pattern matches: in the guarded account, with the Region where its path leaves one open. */
const concrete = (pattern: string, { account }: GuardedAccount, region: string): string =>
  pattern
    .replace(/^(arn:[^:]*:iam::)\*(?=:)/, `$1${account}`)
    .replace("/*/", `/${region}/`)
    .replaceAll("*", "0123456789abcdef")
    .replaceAll("?", "0");

function exampleCaller(guarded: GuardedAccount, name: Exclude<CallerName, Duty>): Caller {
  const iam = (path: string) => `arn:${guarded.partition}:iam::${guarded.account}:${path}`;
  const own = { account: guarded.account, organization: guarded.organizationId };
  switch (name) {
    case "root":
      return { type: "root", arn: iam("root"), ...own };
    case "developer":
      return role(guarded, iam(`role/${developerRole}`), "somebody@palisade.example");
    case "ci":
      return role(guarded, iam("role/ci"), "GitHubActions");
    case "workload":
      return role(guarded, iam("role/workload"), "workload");
    case "service-linked-role":
      return role(
        guarded,
        iam("role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"),
        "AWSConfig-Describe",
      );
    case "baseline":
      return role(guarded, iam("role/palisade-config-evaluation"), "palisade-config-rules");
    case "user":
      return { type: "user", arn: iam("user/somebody"), ...own };
    case "outsider":
      return {
        type: "role",
        arn: `arn:${guarded.partition}:iam::${otherAccount}:role/outsider`,
        session: "outsider",
        account: otherAccount,
        organization: otherOrganization,
      };
    case "anonymous":
      return { type: "anonymous" };
  }
}

const developerRole = "aws-reserved/sso.amazonaws.com/AWSReservedSSO_developer_0123456789abcdef";

const role = (guarded: GuardedAccount, arn: string, session: string): Caller => ({
  type: "role",
  arn,
  session,
  account: guarded.account,
  organization: guarded.organizationId,
});
