import { parsePolicy, type Principal } from "../../../policy-packs/iam/document";
import { grants, type Grant } from "../../../policy-packs/iam/grants";
import type { SavedResource } from "../saved-preview/saved-preview";
import { isSavedSecret, isSavedUnknown, type SavedValue } from "../saved-preview/saved-value";
import type { HolderOfPolicy } from "./policy-holders";

/** Where a permission is written down: on an identity, on a resource, in a role's trust, above whole accounts. */
export type Form = "identity" | "resource" | "trust" | "organization";

export interface HeldGrant {
  readonly form: Form;
  /** Grants are compared among those of one holder: the identity, or the resource that a policy protects. */
  readonly holder: string;
  /** The account that the holder belongs to. */
  readonly account: string | null;
  /** The resource whose property says so. */
  readonly via: SavedResource;
  readonly grant: Grant;
}

/** A policy whose words cannot be known, so that what it allows cannot be known either. */
export interface Obscure {
  readonly form: Form;
  readonly holder: string;
  readonly via: SavedResource;
  readonly property: string;
  readonly because: string;
}

export type Part = HeldGrant | Obscure;
export interface PolicyScope {
  readonly form: Form;
  readonly holder: string;
  readonly account: string | null;
  readonly principals?: readonly Principal[];
  readonly resource?: string;
}

/** What one document says, or that it cannot be known. No document says nothing. */
export function documentParts(
  via: SavedResource,
  property: string,
  value: SavedValue | undefined,
  place: PolicyScope,
): Part[] {
  if (value === undefined || value === null || value === "") return [];
  const { form, holder, account } = place;
  const obscure = (because: string): Part[] => [{ form, holder, via, property, because }];
  if (isSavedUnknown(value)) return obscure(value.$unknown);
  if (isSavedSecret(value)) return obscure("it is marked secret");
  const policy = parsePolicy(value);
  if ("problem" in policy) return obscure(`it does not parse: ${policy.problem}`);
  return policy.statements.flatMap((statement) =>
    grants(statement, place).map((grant) => ({ form, holder, account, via, grant })),
  );
}

export const targetText = (via: SavedResource, target: HolderOfPolicy["target"]): string =>
  target ? stringOf(via.inputs[target.property]) : nameOf(via);

export const stringOf = (value: SavedValue | undefined): string =>
  typeof value === "string"
    ? value
    : isSavedUnknown(value)
      ? `(unknown: ${value.$unknown})`
      : JSON.stringify(value ?? null);

export const nameOf = ({ arn, urn, type }: SavedResource): string =>
  arn ?? `${type} ${urn.split("::").at(-1) ?? ""}`;
