import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saysUndetermined } from "../../../policy-packs/crossguard/policies";
import { contradictions, verdictKey, type Said } from "../../../stacks/engine/parity-of-verdicts";
import { parityTable } from "../../../stacks/engine/parity-table";
import { differences, type Difference } from "../../../stacks/engine/parity";
import { policyViolations } from "../../../stacks/engine/policy-violations";
import {
  deployedResources,
  previewedResources,
  type Export,
  type PreviewDigest,
} from "../../../stacks/engine/previewed-stack";
import {
  simulatedOrganization,
  type SimulatedOrganization,
} from "../../../stacks/engine/simulated-organization";
import {
  inOrder,
  reversed,
  stackGraph,
  withReferenced,
  type StackGraph,
} from "../../../stacks/engine/stack-graph";
import { packageRoot } from "../../../accounts/package-root";
import { cloud, type CloudObject } from "../../../stacks/simulated-cloud/cloud";
import { upUntilDone, type Interruptions } from "./interrupted";
import { organizationUnderTest, type UnderTest } from "./organization-under-test";
import { withRealEngine } from "./real-engine";

const minutes = 60_000;
/** Stacks that a setting of the log archive is about; the first test of a change needs them. */
const configured = ["organization", "log-archive", "baseline-log-archive"];
const foundation = join(packageRoot(), "policy-packs", "foundation");

withRealEngine("the whole organization on the real engine, simulated", (engine) => {
  let tested: UnderTest;
  let graph: StackGraph;
  let organization: SimulatedOrganization;
  let interrupted: SimulatedOrganization;
  let complete: CloudObject[];
  /** As they were exported when they were deployed. */
  const deployed = new Map<string, Export>();

  beforeAll(async () => {
    tested = await organizationUnderTest();
    const all = stackGraph(tested.plan);
    const sampled = sampleOf("stacks that the real engine deploys", [...all.keys()], 4);
    graph = withReferenced(all, [...configured, ...sampled]);
    const plan = { stacks: tested.plan.stacks.filter(({ stack }) => graph.has(stack)) };
    const options = { root: packageRoot(), organization: tested.directory };
    organization = simulatedOrganization(engine, plan, options);
    interrupted = simulatedOrganization(engine, plan, options);
    writeFileSync(
      join(organization.project, "packs.json"),
      JSON.stringify({
        all: "advisory",
        palisade: { accounts: tested.settings.accounts, contacts: tested.settings.contacts },
      }),
    );
  }, minutes);

  afterAll(() => {
    organization.dispose();
    interrupted.dispose();
  });

  const planned = (stack: string) => tested.plan.stacks.find((plan) => plan.stack === stack)?.resources ?? [];

  test(
    "goes up from nothing, and both engines plan the same resources and give the same verdicts",
    async () => {
      const found: Difference[] = [];
      const pack = new Map<string, Said>();
      const previewed = new Set(sampleOf("stacks that the real engine previews", [...graph.keys()], 3));
      const preview = async (stack: string) => {
        const events = join(organization.project, `${stack}.events`);
        const output = await succeeding(organization, stack, [
          "preview",
          "--json",
          "--event-log",
          events,
          "--policy-pack",
          foundation,
          "--policy-pack-config",
          join(organization.project, "packs.json"),
        ]);
        const digest = JSON.parse(output.slice(output.indexOf("{"))) as PreviewDigest;
        found.push(...differences(planned(stack), previewedResources(digest, stack, organization.project)));
        for (const { policy, urn, message } of policyViolations(events))
          pack.set(verdictKey(policy, urn), saysUndetermined(message) ? "undetermined" : "fail");
        rmSync(events);
      };
      await inOrder(graph, async (stack) => {
        if (previewed.has(stack)) await preview(stack);
        await succeeding(organization, stack, ["up", "--yes", "--skip-preview"]);
        const state = JSON.parse(await succeeding(organization, stack, ["stack", "export"])) as Export;
        deployed.set(stack, state);
        found.push(
          ...differences(planned(stack), deployedResources(state, stack, organization.project), {
            deployed: true,
          }),
        );
      });
      complete = cloud(organization.cloud).all();
      console.info(`Parity of ${String(graph.size)} stacks, previewed and deployed:\n${parityTable(found)}`);
      expect(found.filter(({ reason }) => reason === undefined)).toEqual([]);
      const urns = new Set([...previewed].flatMap((stack) => planned(stack).map(({ urn }) => urn)));
      const verdicts = [...tested.verdicts].filter(([key]) => urns.has(key.slice(key.indexOf(" ") + 1)));
      expect(contradictions(new Map(verdicts), pack)).toEqual([]);
      expect([...pack.values()]).toContain("undetermined");
    },
    20 * minutes,
  );

  test(
    "is unchanged on the second run",
    async () => {
      const again = sampleOf("stacks that the real engine deploys again", [...graph.keys()], 2);
      await inOrder(new Map(again.map((stack) => [stack, []])), async (stack) => {
        await succeeding(organization, stack, ["up", "--yes", "--skip-preview", "--expect-no-changes"]);
      });
      expect(cloud(organization.cloud).all()).toEqual(complete);
    },
    20 * minutes,
  );

  test(
    "changes what a changed configuration of its controls is about, and nothing else",
    async () => {
      await succeeding(organization, "log-archive", ["config", "set", "palisade:evidenceYears", "11"]);
      const changed: string[] = [];
      for (const stack of configured) {
        const preview = await succeeding(organization, stack, ["preview", "--json"]);
        const { steps } = JSON.parse(preview.slice(preview.indexOf("{"))) as PreviewDigest;
        const differing = (steps ?? []).filter(({ op }) => op !== "same" && op !== "read");
        changed.push(
          ...differing.map(
            ({ op, urn }) =>
              `${op} ${
                urn
                  .split("$")
                  .at(-1)
                  ?.replace(/^[^/]*\/\w+:/, "") ?? ""
              }`,
          ),
        );
        if (differing.length > 0) await succeeding(organization, stack, ["up", "--yes", "--skip-preview"]);
      }
      expect(changed.sort()).toEqual([
        "update BucketLifecycleConfiguration::config",
        "update BucketLifecycleConfiguration::trail",
        "update BucketObjectLockConfiguration::trail",
      ]);
    },
    20 * minutes,
  );

  test(
    "is refreshed without a change, and sees what was deleted behind its back",
    async () => {
      const stack = "log-archive";
      await succeeding(organization, stack, ["refresh", "--yes", "--skip-preview", "--expect-no-changes"]);
      const simulated = cloud(organization.cloud);
      const { deployment } = JSON.parse(await succeeding(organization, stack, ["stack", "export"])) as Export;
      // Other stacks have such resources too.
      const ids = new Set((deployment.resources ?? []).map(({ type, id }) => `${type} ${id ?? ""}`));
      const logging = simulated
        .all()
        .find(({ type, id }) => type.includes("BucketLogging") && ids.has(`${type} ${id}`));
      if (!logging) throw new Error("there is no bucket logging");
      simulated.remove(logging);
      await succeeding(organization, stack, ["refresh", "--yes", "--skip-preview"]);
      const preview = await succeeding(organization, stack, ["preview", "--json"]);
      const { steps } = JSON.parse(preview.slice(preview.indexOf("{"))) as PreviewDigest;
      expect(
        (steps ?? []).filter(({ op }) => op === "create").map(({ urn }) => urn.split("::").at(-1)),
      ).toHaveLength(1);
      await succeeding(organization, stack, ["up", "--yes", "--skip-preview"]);
    },
    20 * minutes,
  );

  test(
    "reaches the same end through refusals of the cloud and through kills",
    async () => {
      const stacks = withReferenced(graph, sampleOf("stacks that are interrupted", [...graph.keys()], 1));
      const created = [...stacks.keys()].reduce((sum, stack) => sum + idsOf(deployed.get(stack)).length, 0);
      const count = sampleOf("points at which they are", Array<undefined>(24).fill(undefined), 3).length;
      // Spread over all that is created, however much that is.
      const step = Math.floor((created - 20) / count);
      const faults = Array.from(
        { length: count },
        (_, n) => `${n % 3 === 2 ? "kill" : "error"}@${String(5 + n * step)}`,
      );
      const seen: Interruptions = { refused: 0, killed: 0 };
      await inOrder(stacks, (stack) => upUntilDone(interrupted, stack, faults.join(","), seen));
      expect(seen).toEqual({ refused: (count / 3) * 2, killed: count / 3 });
      const reached = cloud(interrupted.cloud).all();
      const known = new Set(complete.map((object) => JSON.stringify(object)));
      expect(reached.filter((object) => !known.has(JSON.stringify(object)))).toEqual([]);
      if (stacks.size === graph.size) expect(reached).toEqual(complete);
      for (const stack of stacks.keys()) {
        const state = JSON.parse(await succeeding(interrupted, stack, ["stack", "export"])) as Export & {
          readonly deployment: { readonly pending_operations?: readonly unknown[] };
        };
        expect([stack, state.deployment.pending_operations ?? []]).toEqual([stack, []]);
        expect([stack, idsOf(state)]).toEqual([stack, idsOf(deployed.get(stack))]);
      }
    },
    20 * minutes,
  );

  test(
    "goes down again, the last first, and leaves what was there before",
    async () => {
      await inOrder(reversed(graph), async (stack) => {
        await succeeding(organization, stack, ["state", "unprotect", "--all", "--yes"]);
        await succeeding(organization, stack, ["destroy", "--yes", "--skip-preview"]);
      });
      expect(
        cloud(organization.cloud)
          .all()
          .map(({ type }) => type),
      ).toEqual([]);
    },
    20 * minutes,
  );
});

/** What a stack has in the cloud. */
const idsOf = (state: Export | undefined): readonly string[] =>
  (state?.deployment.resources ?? [])
    .filter(({ type, custom, external }) => custom && external !== true && type.startsWith("aws:"))
    .map(({ urn, id }) => `${urn} ${id ?? ""}`)
    .sort();

async function succeeding(
  organization: SimulatedOrganization,
  stack: string,
  command: readonly string[],
): Promise<string> {
  const { code, stdout, stderr } = await organization.run(stack, command);
  if (code !== 0)
    throw new Error(
      `pulumi ${command.join(" ")} of ${stack} ended with ${String(code)}:\n${stdout}${stderr}`,
    );
  return stdout;
}
