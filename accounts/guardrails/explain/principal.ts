import { caseRequest } from "../../../policy-packs/controls/model/case-request";
import { duties, type CallerName } from "../../../policy-packs/controls/model/guarded-account";
import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import { didYouMean } from "../../text-files/did-you-mean";
import { guardedAccount } from "../compile/guarded-account";
import { foreignPartition } from "./foreign-partition";
import { federatedCaller } from "./federated-principal";

/** Who is meant by a name or an ARN. */
export interface Principal {
  readonly caller: Caller;
  /** The organization's account that it belongs to; none for services and strangers. */
  readonly account?: Account;
  /** Condition keys of the caller that the name leaves open. */
  readonly unknown: readonly string[];
  /** What was taken for granted. */
  readonly notes: readonly string[];
}

export type PrincipalOrNot = Principal | { readonly problem: string };

/** Names that stand for a caller from an account. */
export const personas = [
  ...duties,
  "root",
  "developer",
  "ci",
  "workload",
  "user",
  "outsider",
  "anonymous",
  "service-linked-role",
  "baseline",
] as const satisfies readonly CallerName[];

/** `account` says whose a persona is, and is not asked for where the ARN tells. */
export function principalOf(
  written: string,
  organization: Organization,
  account: Account | undefined,
): PrincipalOrNot {
  const federated = federatedCaller(written);
  if (federated) return { caller: federated, unknown: [], notes: [] };
  const arn = /^arn:([\w-]+):(iam|sts)::(\d{12}):(.+)$/.exec(written);
  if (arn) return ofArn(written, arn, organization);
  if (written.startsWith("arn:")) return { problem: noPrincipal(written) };
  if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(written))
    return { caller: { type: "service", service: written }, unknown: [], notes: [] };
  if (/^\d{12}$/.test(written)) return somebodyOf(written, organization);
  const persona = personas.find((name) => name === written);
  if (persona !== undefined) return ofPersona(persona, organization, account);
  const named = organization.accounts.find(({ key }) => key === written);
  if (named) return somebodyOf(named.id, organization);
  return {
    problem: `${written} is no principal.${didYouMean(written, personas)}\nGive the ARN of a role, a user or a session, a service such as cloudtrail.amazonaws.com, an identity provider, an account, or one of ${personas.join(", ")}.`,
  };
}

function ofArn(written: string, parts: RegExpExecArray, organization: Organization): PrincipalOrNot {
  const [, partition = "aws", service, id = "", rest = ""] = parts;
  const problem = foreignPartition(written, organization);
  if (problem !== undefined) return { problem };
  const own = whose(id, organization);
  const principal = (caller: Caller, notes: readonly string[] = []): Principal => ({
    ...own,
    caller: { ...caller, ...own.caller },
    unknown: [],
    notes,
  });
  if (service === "iam" && rest === "root") return principal({ type: "root", arn: written });
  if (service === "iam" && rest.startsWith("role/")) return principal({ type: "role", arn: written });
  if (service === "iam" && rest.startsWith("user/")) return principal({ type: "user", arn: written });
  if (service === "sts" && rest.startsWith("federated-user/"))
    return principal({ type: "federated", arn: written });
  const [, role, session] = /^assumed-role\/([^/]+)\/(.+)$/.exec(rest) ?? [];
  if (service === "sts" && role !== undefined && session !== undefined) {
    const { path, note } = pathOf(role, organization);
    return principal(
      { type: "role", arn: `arn:${partition}:iam::${id}:role/${path}${role}`, session },
      note === undefined ? [] : [note],
    );
  }
  return { problem: noPrincipal(written) };
}

const noPrincipal = (written: string): string =>
  `${written} is not the ARN of a role, a user, an account's root, a session of one or an identity provider.`;

/** A session's ARN leaves its role's path out, and guardrails compare the path too. */
function pathOf(
  role: string,
  { homeRegion }: Organization,
): { readonly path: string; readonly note?: string } {
  if (role.startsWith("AWSReservedSSO_")) {
    const region = homeRegion === "us-east-1" ? "" : `${homeRegion}/`;
    return { path: `aws-reserved/sso.amazonaws.com/${region}` };
  }
  if (role.startsWith("AWSServiceRoleFor")) return { path: "aws-service-role/amazonaws.com/" };
  return {
    path: "",
    note: `A session does not tell its role's path; ${role} is taken to have none. If it has one, give the role's own ARN.`,
  };
}

const whose = (id: string, { accounts, id: organization }: Organization) => {
  const account = accounts.find((one) => one.id === id);
  return { account, caller: { account: id, ...(account && { organization }) } };
};

function somebodyOf(id: string, organization: Organization): Principal {
  const { account, caller } = whose(id, organization);
  return {
    account,
    caller: { type: "role", ...caller },
    unknown: ["aws:principalarn", "aws:principaltype", "aws:userid", "aws:username"],
    notes: [
      `Any user or role of account ${account?.key ?? id} is meant: what depends on which one stays open.`,
    ],
  };
}

function ofPersona(
  persona: CallerName,
  organization: Organization,
  account: Account | undefined,
): PrincipalOrNot {
  if (persona === "anonymous") return { caller: { type: "anonymous" }, unknown: [], notes: [] };
  if (!account)
    return {
      problem: `In which account is ${persona}? Name it with --account, such as --account ${organization.accounts.at(-1)?.key ?? "boi-dev"}.`,
    };
  const guarded = guardedAccount(organization, account);
  const duty = duties.find((one) => one === persona);
  if (duty !== undefined && guarded.roles[duty].length === 0)
    return {
      problem: `No role of the organization has the duty ${duty}: name one in protected-roles.yaml, or give a role's ARN.`,
    };
  const { caller } = caseRequest(guarded, {
    name: persona,
    caller: persona,
    action: "*",
  });
  return {
    caller,
    ...(caller.account === account.id && { account }),
    unknown: [],
    notes: caller.arn === undefined ? [] : [`${persona} stands for ${caller.arn}`],
  };
}

/** An account by its key, its id, or its name in AWS where no other account has that. */
export function accountByName(
  written: string,
  { accounts }: Organization,
): Account | { readonly problem: string } {
  const found = accounts.find(({ key, id }) => key === written || id === written);
  if (found) return found;
  const [only, ...namesakes] = accounts.filter(({ name }) => name === written);
  if (only && namesakes.length === 0) return only;
  if (only)
    return {
      problem: `${written} is the name of several accounts: say which, ${[only, ...namesakes].map(({ key }) => key).join(" or ")}.`,
    };
  const names = accounts.map(({ key }) => key);
  return {
    problem: `the organization has no account ${written}.${didYouMean(written, names)}\npalisade accounts lists them.`,
  };
}
