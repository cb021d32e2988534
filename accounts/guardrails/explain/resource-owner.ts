import { decide } from "../../../policy-packs/iam/evaluation/decide";
import type { Exempt, Level, Open } from "../../../policy-packs/iam/evaluation/policies";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { Question } from "./question";

/** Whose a call's resource is, as far as the question tells. */
export interface ResourceOwner {
  readonly id?: string;
  /** The organization's account of that id. */
  readonly account?: Account;
  readonly notes: readonly string[];
}

export function resourceOwner(
  { principal, resourceAccount }: Pick<Question, "principal" | "resourceAccount">,
  resource: string,
  { accounts }: Organization,
): ResourceOwner {
  const id = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource)?.[1] ?? resourceAccount;
  if (id !== undefined) return { id, account: accounts.find((account) => account.id === id), notes: [] };
  const own = principal.account;
  if (!own)
    return { notes: ["It is not known whose resource is meant: name its account with --resource-account."] };
  const note = `${resource} does not say whose it is; it is taken to be in account ${own.key}. Name another with --resource-account.`;
  const stated = resource === "*" || /^arn:[^:]*:iam::aws:/.test(resource);
  return { id: own.id, account: own, notes: stated ? [] : [note] };
}

/**
 * What resource control policies say of a resource whose owner is not known: nothing only where those of every account
 * would let the call through.
 */
export function ofUnknownOwner(
  namesNoResource: boolean,
  accounts: readonly Account[],
  asked: (owner: Account) => { readonly request: Request; readonly rcp: readonly Level[] | Exempt },
): Exempt | Open {
  if (namesNoResource) return { exempt: "the call names no resource" };
  const denying = accounts.filter((owner) => {
    const { request, rcp } = asked(owner);
    return decide(request, { rcp }).answer !== "allow";
  });
  return denying.length === 0
    ? { exempt: "no account's resource control policies deny the call" }
    : {
        open: "account of the resource",
        because: "whose resource it is decides which resource control policies reach it",
      };
}
