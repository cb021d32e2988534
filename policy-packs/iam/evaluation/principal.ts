import type { Principal, Statement } from "../document";
import { type Call, held } from "./terms/call";
import type { Test } from "./compiled-policy";
import { accountOf, principalArn } from "./terms/derived-keys";
import type { Caller } from "./terms/request";
import { every, not, some, type Truth } from "./terms/truth";

/** How closely an entry of a Principal element names a caller. */
export type Naming = "everybody" | "account" | "role" | "itself";

/** Whether the caller is one of a statement's principals; undefined where the statement has no such element. */
export function principalTest({ principals, notPrincipals, effect }: Statement): Test | undefined {
  if (principals)
    return (call) => some(principals, (principal) => naming(principal, call, (found) => found !== undefined));
  if (notPrincipals) return (call) => exceptTest(notPrincipals, effect, call);
  return undefined;
}

/** Whether a statement's principals name the caller in one of the wanted ways; a NotPrincipal names everybody else. */
export const names = ({ principals }: Statement, call: Call, wanted: readonly Naming[]): Truth =>
  some(principals ?? everybody, (principal) =>
    naming(principal, call, (found) => found !== undefined && wanted.includes(found)),
  );

const everybody: readonly Principal[] = [{ kind: "*", value: "*" }];

function naming({ kind, value }: Principal, call: Call, test: (found: Naming | undefined) => boolean): Truth {
  const { caller } = call.request;
  if (kind === "*") return test("everybody");
  if (kind === "Service")
    return test(caller.type === "service" && caller.service === value ? "itself" : undefined);
  if (kind === "Federated")
    return test(caller.type === "federated" && caller.arn === value ? "itself" : undefined);
  if (accountOf(caller) === undefined) return test(undefined);
  const either = (found: Naming, unknown: string): Truth =>
    test(found) === test(undefined) ? test(undefined) : [unknown];
  // Nothing in a request tells an account's canonical id.
  if (kind === "CanonicalUser") return either("account", "canonical user id");
  if (/^A[A-Z0-9]{15,}$/.test(value)) {
    const userId = held(call, "aws:userid");
    if (userId === "unknown") return either("itself", "aws:userid");
    return test(namedById(value, userId, caller));
  }
  if (caller.session === undefined && value.startsWith(sessionArn({ ...caller, session: "" }) ?? "\0"))
    return either("itself", "name of the role's session");
  return test(namedBy(value, caller));
}

/** AWS replaces a principal that has been deleted by its unique id. */
function namedById(id: string, userId: readonly string[] | "absent", { type }: Caller): Naming | undefined {
  if (userId === "absent" || userId[0]?.split(":")[0] !== id) return undefined;
  return type === "role" ? "role" : "itself";
}

function namedBy(value: string, caller: Caller): Naming | undefined {
  if (accountNamed(value) !== undefined)
    return accountNamed(value) === accountOf(caller)
      ? caller.type === "root" && value.endsWith(":root")
        ? "itself"
        : "account"
      : undefined;
  if (value === sessionArn(caller)) return "itself";
  if (value === principalArn(caller)) return caller.type === "role" ? "role" : "itself";
  return undefined;
}

const accountNamed = (value: string): string | undefined =>
  /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(value)?.[1];

/** ARN of a role's session, as principals name it: without the role's path. */
export function sessionArn({ type, arn, session }: Caller): string | undefined {
  const [, partition, account, name] =
    /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn ?? "") ?? [];
  if (type !== "role" || session === undefined || name === undefined) return undefined;
  return `arn:${partition ?? ""}:sts::${account ?? ""}:assumed-role/${name}/${session}`;
}

/**
 * A NotPrincipal spares a caller whose every name is listed: its account, its role, its session. AWS warns that it "might"
 * deny one whose account is not listed beside it; without its own name it is not spared.
 */
function exceptTest(spared: readonly Principal[], effect: Statement["effect"], call: Call): Truth {
  const listed = (wanted: Naming): Truth =>
    some(spared, (principal) => naming(principal, call, (found) => found === wanted));
  const { caller } = call.request;
  const everybody = listed("everybody");
  if (everybody === true) return false;
  const itself = caller.type === "role" && caller.session === undefined ? listed("role") : listed("itself");
  if (accountOf(caller) === undefined) return not(itself);
  if (effect === "Allow") return not(some([listed("account"), itself, listed("role")], (one) => one));
  const all = every(
    [
      itself,
      caller.type === "root" ? true : listed("account"),
      caller.type === "role" ? listed("role") : true,
    ],
    (one) => one,
  );
  if (all === true) return false;
  return itself === false ? true : ["NotPrincipal"];
}
