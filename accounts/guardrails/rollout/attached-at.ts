import type { Organization, Stage } from "../../account";
import type { PolicyKind } from "../compile/compiled-policies";
import { documentsOf } from "./attachment";
import { policiesKeptByMovedAccounts } from "./policies-kept-by-moved-accounts";
import type { Attached } from "./operation";
import { targetTree } from "./target-tree";
import { reachedBy } from "./stage-reach";
import type { Snapshot } from "./snapshot";
import { stagedAttachments } from "./staged-attachments";

/** The policies that are attached when a change has entered so many stages: none of them is before, all is after. */
export function attachedAt(
  organization: Pick<Organization, "root">,
  change: { readonly before: Snapshot; readonly after: Snapshot },
  stages: readonly Stage[],
  entered: number,
): Attached {
  const root = targetTree(organization);
  const reached = reachedBy(stages, entered, change.before.units);
  const of = (kind: PolicyKind) => {
    const staged = stagedAttachments(
      { before: change.before[kind], after: change.after[kind] },
      root,
      reached,
    );
    return documentsOf([...staged, ...policiesKeptByMovedAccounts(staged, kind, change, root, reached)]);
  };
  return { scp: of("scp"), rcp: of("rcp") };
}
