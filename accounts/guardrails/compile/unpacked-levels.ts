import type { Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Account, Organization } from "../../account";
import type { PolicyKind } from "./compiled-policies";
import { guardedAccount } from "./guarded-account";
import { compiledDocument, fullAccess } from "./levels";
import { unitsAbove } from "./tree";

/** What holds for an account, as its controls say it and before anything is placed, merged or compressed. */
export const heldBy = (
  { root }: Organization,
  controls: readonly Control[],
  account: Account,
): readonly Denied[] => {
  const chosen = new Set(unitsAbove(root, account).flatMap(({ guardrails }) => guardrails));
  return controls.flatMap(({ id, denied = [] }) =>
    denied.filter(({ holds }) => holds === "everywhere" || chosen.has(id)),
  );
};

/** Each statement in a document of its own, all at the account: what the packed documents must not differ from. */
export function unpackedLevels(
  organization: Organization,
  controls: readonly Control[],
  account: Account,
  kind: PolicyKind,
): readonly Level[] {
  const guarded = guardedAccount(organization, account);
  const policies = heldBy(organization, controls, account)
    .filter(({ by }) => by === kind)
    .map(({ sid, statement }) => ({
      name: sid,
      policy: compiledDocument(
        kind,
        JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Sid: sid, Effect: "Deny", ...statement(guarded) }],
        }),
      ),
    }));
  return [{ target: account.key, policies: [fullAccess(kind), ...policies] }];
}
