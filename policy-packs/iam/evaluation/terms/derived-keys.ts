import type { Caller, Request } from "./request";

/** The values that a request has for a condition key. */
export type Held = readonly string[] | "absent" | "unknown";

/** What the rest of the request says of a condition key (in lower case); undefined where it says nothing. */
export function derived(request: Request, key: string): Held | undefined {
  const derive = derivations.get(key);
  if (derive) return derive(request);
  if (key.startsWith(tagPrefix)) return tag(request.caller, key.slice(tagPrefix.length));
  return undefined;
}

type Derivation = (request: Request) => Held | undefined;

const tagPrefix = "aws:principaltag/";

/** Names of tags that differ in case only would be ambiguous in a condition; AWS refuses them on roles and users. */
function tag({ tags }: Caller, name: string): Held | undefined {
  if (tags === undefined) return undefined;
  const found = Object.keys(tags).find((known) => known.toLowerCase() === name);
  return one(found === undefined ? undefined : tags[found]) ?? "absent";
}

const one = (value: string | undefined): Held | undefined => (value === undefined ? undefined : [value]);

/** The account that a caller belongs to; services, strangers and people whom an identity provider vouches for have none. */
export const accountOf = (caller: Caller): string | undefined =>
  isPerson(caller) ? (caller.account ?? accountIn(caller.arn)) : undefined;

/** Whether somebody calls who has, or works in, an account: only a federated user's session is one of those federated. */
const isPerson = ({ type, arn }: Caller): boolean =>
  type === "federated"
    ? /^arn:[^:]+:sts::\d{12}:federated-user\//.test(arn ?? "")
    : type !== "service" && type !== "anonymous";

const accountIn = (arn: string | undefined): string | undefined => {
  const account = arn?.split(":", 5)[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
};

/** The account that owns the resource, where it is known. */
export const resourceAccountOf = ({ resourceAccount, resource }: Request): string | undefined =>
  resourceAccount ?? accountIn(resource);

/** ARN of the user, of the role, or of the account for its root. */
export function principalArn(caller: Caller): string | undefined {
  const { type, arn, account } = caller;
  if (type === "root") return arn ?? (account === undefined ? undefined : `arn:aws:iam::${account}:root`);
  return isPerson(caller) ? arn : undefined;
}

/** A key that only callers with an account can have. */
const ofPerson =
  (value: (caller: Caller) => string | undefined): Derivation =>
  ({ caller }) =>
    isPerson(caller) ? one(value(caller)) : "absent";

const principalTypes: Readonly<Record<Caller["type"], string | undefined>> = {
  root: "Account",
  role: "AssumedRole",
  user: "User",
  federated: "FederatedUser",
  anonymous: "Anonymous",
  service: undefined,
};

const derivations: ReadonlyMap<string, Derivation> = new Map(
  Object.entries<Derivation>({
    "aws:principalarn": ofPerson(principalArn),
    "aws:principalaccount": ({ caller }) =>
      caller.type === "anonymous" ? ["anonymous"] : isPerson(caller) ? one(accountOf(caller)) : "absent",
    "aws:principalorgid": ofPerson(({ organization }) => organization),
    "aws:principalorgpaths": ofPerson(({ organizationPath }) => organizationPath),
    "aws:principaltype": ({ caller }) => one(principalTypes[caller.type]) ?? "absent",
    "aws:principalisawsservice": ({ caller }) => [String(caller.type === "service")],
    "aws:principalservicename": ({ caller }) => (caller.type === "service" ? one(caller.service) : "absent"),
    "aws:principalservicenameslist": ({ caller }) =>
      caller.type === "service" ? one(caller.service) : "absent",
    "aws:username": ({ caller: { type, arn } }) => (type === "user" ? one(arn?.split("/").pop()) : "absent"),
    "aws:userid": userId,
    "aws:resourceaccount": (request) => one(resourceAccountOf(request)) ?? "unknown",
    "aws:resourceorgid": (request) =>
      ofResource(request, request.resourceOrganization, request.caller.organization),
    "aws:resourceorgpaths": (request) => {
      const path = ofResource(request, undefined, request.caller.organizationPath);
      return path === "absent" && request.resourceOrganization !== undefined ? "unknown" : path;
    },
    "aws:currenttime": () => "unknown",
    "aws:epochtime": () => "unknown",
    "aws:securetransport": assumed("true"),
    "aws:viaawsservice": assumed("false"),
  }),
);

/** Every call carries the key; unless it says otherwise it was made directly, over TLS. */
function assumed(value: string): Derivation {
  return ({ unknownKeys }) => (unknownKeys === "others" ? "unknown" : [value]);
}

/** Users and roles have unique ids that no ARN tells. */
function userId({ caller }: Request): Held | undefined {
  if (caller.type === "root") return one(accountOf(caller));
  return isPerson(caller) ? "unknown" : "absent";
}

function ofResource(request: Request, given: string | undefined, own: string | undefined): Held {
  if (given !== undefined) return [given];
  const account = resourceAccountOf(request);
  if (account === undefined) return "unknown";
  return one(account === accountOf(request.caller) ? own : undefined) ?? "absent";
}
