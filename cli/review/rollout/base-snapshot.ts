import type { AttachedDocument } from "../../../accounts/guardrails/reach/attached-edge";
import {
  edgeKinds,
  snapshotOf,
  type RecordedPolicy,
  type Snapshot,
} from "../../../accounts/guardrails/rollout/snapshot";
import { baseEdge } from "../guardrails/base-edge";
import type { EdgeHere } from "../guardrails/edge-here";
import type { Io } from "../../terminal/io";

/** What was attached as a file or a git revision tells it, in the tree of today. */
export async function baseSnapshot(
  base: string,
  { organization, compiled }: Pick<EdgeHere, "organization" | "compiled">,
  directory: string | undefined,
  io: Io,
): Promise<Snapshot> {
  const edge = await baseEdge(
    base,
    { ...(directory !== undefined && { organization: directory }), cache: true },
    io,
  );
  const [scp, rcp] = edgeKinds.map((kind) => edge.filter((one) => one.kind === kind).flatMap(policy)) as [
    RecordedPolicy[],
    RecordedPolicy[],
  ];
  return { ...snapshotOf(organization, compiled), scp, rcp };
}

/** What AWS attaches everywhere is nobody's to roll out. */
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
