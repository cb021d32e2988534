import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";
import { tagsOf } from "../../model/providers";
import { parentPath, unitsBelow } from "./units";

/** Ids of the root ("") and of every OU, by path. */
export type UnitIds = ReadonlyMap<string, pulumi.Output<string>>;

/** The OUs as the folders of accounts/organization declare them. */
export function units(
  { root }: Organization,
  rootId: pulumi.Output<string>,
  opts: pulumi.CustomResourceOptions,
): UnitIds {
  const ids = new Map([["", rootId]]);
  for (const { path, name } of unitsBelow(root)) {
    const unit = new aws.organizations.OrganizationalUnit(
      path.replaceAll("/", "-"),
      { name, parentId: ids.get(parentPath(path)) ?? rootId },
      { ...opts, protect: true },
    );
    ids.set(path, unit.id);
  }
  return ids;
}

/**
 * Adopts the accounts that exist. One that is still to be vended is no resource: a half-finished deployment must not
 * leave half an account. The management account cannot be a member, so it is none either.
 */
export function members(
  { accounts, managementAccount, root }: Organization,
  ids: UnitIds,
  opts: pulumi.CustomResourceOptions,
): void {
  for (const account of accounts) {
    if (!account.vended || account.id === managementAccount.id) continue;
    new aws.organizations.Account(
      account.name,
      {
        name: account.name,
        email: account.email,
        parentId: ids.get(account.unit) ?? ids.get(root.path),
        closeOnDeletion: false,
        tags: tagsOf(account),
      },
      {
        ...opts,
        import: account.id,
        protect: true,
        // AWS tells neither back, so an adopted account would always seem to differ.
        ignoreChanges: ["iamUserAccessToBilling", "roleName"],
      },
    );
  }
}
