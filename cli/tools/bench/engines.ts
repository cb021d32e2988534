import { join } from "node:path";
import { findEngine } from "../../../stacks/engine/find-engine";
import {
  simulatedOrganization,
  type SimulatedOrganization,
} from "../../../stacks/engine/simulated-organization";
import { inOrder, stackGraph } from "../../../stacks/engine/stack-graph";
import { packageRoot } from "../../../accounts/package-root";
import { organizationUnderTest } from "../engine-tests/organization-under-test";
import { measure } from "./process/measure";

export interface EngineRow {
  readonly case: string;
  readonly seconds: number;
  /** How many times the hermetic preview's time. */
  readonly ratio: number;
}

const packs = ["data-protection", "network", "identity", "boi"];

/**
 * All stacks of the sample by both engines, in one run: whole processes, the hermetic one planning and judging. The real engine
 * previews stack after stack, each with what it references deployed before (which is not counted), in a simulated cloud.
 */
export async function engineRows(): Promise<EngineRow[]> {
  const engine = findEngine();
  if (!engine) return [];
  const { plan, directory } = await organizationUnderTest();
  const organization = simulatedOrganization(engine, plan, { root: packageRoot(), organization: directory });
  try {
    const graph = stackGraph(plan);
    const stacks = [...graph.keys()];
    const hermetic = measure(["preview", "--no-cache"]).seconds;
    let real = 0;
    await inOrder(
      graph,
      async (stack) => {
        real += await timed(organization, stack, ["preview"]);
        await timed(organization, stack, ["up", "--yes", "--skip-preview"]);
      },
      1,
    );
    const one = "baseline-boi-prod";
    const alone = measure(["preview", "--stack", one, "--no-cache"]).seconds;
    const rows: EngineRow[] = [
      { case: `hermetic, ${String(stacks.length)} stacks, all controls`, seconds: hermetic, ratio: 1 },
      { case: `real, ${String(stacks.length)} stacks, no pack`, seconds: real, ratio: real / hermetic },
      { case: `hermetic, ${one}, all controls`, seconds: alone, ratio: 1 },
    ];
    for (const count of [0, 1, 2, 4]) {
      const seconds = await timed(organization, one, ["preview", ...packOptions(count)]);
      rows.push({ case: `real, ${one}, ${String(count)} packs`, seconds, ratio: seconds / alone });
    }
    return rows;
  } finally {
    organization.dispose();
  }
}

const packOptions = (count: number): string[] =>
  packs.slice(0, count).flatMap((name) => ["--policy-pack", join(packageRoot(), "policy-packs", name)]);

async function timed(
  organization: SimulatedOrganization,
  stack: string,
  command: readonly string[],
): Promise<number> {
  const started = performance.now();
  await organization.run(stack, command);
  return (performance.now() - started) / 1000;
}
