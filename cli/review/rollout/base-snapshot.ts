import type { AttachedDocument } from "../../../accounts/guardrails/reach/attached-policies";
import {
  policyKinds,
  snapshotOf,
  type RecordedPolicy,
  type Snapshot,
} from "../../../accounts/guardrails/rollout/snapshot";
import { basePolicies } from "../guardrails/base-policies";
import type { CurrentPolicies } from "../guardrails/current-policies";
import type { Io } from "../../terminal/io";

/** What was attached as a file or a git revision has it, in the tree of today. */
export async function baseSnapshot(
  base: string,
  { organization, root, compiled }: Pick<CurrentPolicies, "organization" | "root" | "compiled">,
  directory: string | undefined,
  io: Io,
): Promise<Snapshot> {
  const policies = await basePolicies(
    base,
    { root, ...(directory !== undefined && { organization: directory }), cache: true },
    io,
  );
  const [scp, rcp] = policyKinds.map((kind) =>
    policies.filter((one) => one.kind === kind).flatMap(policy),
  ) as [RecordedPolicy[], RecordedPolicy[]];
  return { ...snapshotOf(organization, compiled), scp, rcp };
}

/** What AWS attaches everywhere is not rolled out. */
function policy({ name, content, targets, controls }: AttachedDocument): RecordedPolicy[] {
  if (targets === "everywhere") return [];
  const { Statement = [] } = JSON.parse(content) as { readonly Statement?: unknown };
  const sids = [Statement].flat() as readonly { readonly Sid?: string }[];
  return [
    {
      name,
      description: "",
      targets,
      content,
      statements: controls.map((ids, index) => ({ sid: sids[index]?.Sid ?? "", controls: ids })),
    },
  ];
}
