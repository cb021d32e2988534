import type { Account } from "../../accounts/account";

/** What the ARNs of an account's resources are made of. */
export type AccountRef = Pick<Account, "id" | "partition">;

/** Of a resource in a Region, or in all of them for "*". */
export const arnIn = (
  service: string,
  region: string,
  { id, partition }: AccountRef,
  resource: string,
): string => `arn:${partition}:${service}:${region}:${id}:${resource}`;

/** "role/app" or "root" of an account. */
export const iamArn = (account: AccountRef, resource: string): string => arnIn("iam", "", account, resource);

/** A policy of AWS's own, which bears the same name in every partition. */
export const managedPolicyArn = ({ partition }: Pick<AccountRef, "partition">, policy: string): string =>
  `arn:${partition}:iam::aws:policy/${policy}`;
