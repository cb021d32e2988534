import * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";

/**
 * Throws for a document that names an account by the id that only stands in for its own: it can be planned with, but
 * deployed it would protect nothing, or trust a stranger.
 */
export function refuseStandIns(
  { name, content }: { readonly name: string; readonly content: string },
  { accounts }: Organization,
): void {
  const found = accounts.find(({ vended, id }) => !vended && content.includes(id));
  if (found)
    throw new pulumi.RunError(
      `Policy ${name} names account ${found.key}, which has no id yet: vend it before this is deployed.`,
    );
}
