import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";
import { tagsOf } from "../../model/providers";
import { parentPath, unitsBelow } from "./units";

/** Ids of the root ("") and of every OU, by path. */
export type UnitIds = ReadonlyMap<string, pulumi.Output<string>>;

/** The OUs as the folders of accounts/organization declare them; those that another tool manages are only named. */
export function units(
  { root }: Organization,
  rootId: pulumi.Output<string>,
  opts: pulumi.CustomResourceOptions,
): UnitIds {
  const ids = new Map([["", rootId]]);
  for (const { path, name, id, managedBy } of unitsBelow(root)) {
    if (id !== undefined && managedBy !== undefined) {
      ids.set(path, pulumi.output(id));
      continue;
    }
    const unit = new aws.organizations.OrganizationalUnit(
      path.replaceAll("/", "-"),
      { name, parentId: ids.get(parentPath(path)) ?? rootId },
      { ...opts, protect: true, import: id },
    );
    ids.set(path, unit.id);
  }
  return ids;
}

/**
 * Adopts the accounts that exist. One that is still to be vended is no resource: a half-finished deployment must not
 * leave half an account. The management account cannot be a member, so it is none either; nor is one that another tool
 * moves with its unit, nor one that is suspended or closed: the provider finds such an account no more.
 */
export function members(
  { accounts, managementAccount, root }: Organization,
  ids: UnitIds,
  opts: pulumi.CustomResourceOptions,
): void {
  const elsewhere = new Set(unitsBelow(root).flatMap(({ path, managedBy }) => (managedBy ? [path] : [])));
  for (const account of accounts) {
    if (!account.vended || account.id === managementAccount.id || account.state !== "active") continue;
    if (elsewhere.has(account.unit)) continue;
    new aws.organizations.Account(
      account.key,
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
