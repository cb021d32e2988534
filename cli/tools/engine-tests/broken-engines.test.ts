import { packageRoot } from "../../../accounts/package-root";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  simulatedOrganization,
  type SimulatedOrganization,
} from "../../../stacks/engine/simulated-organization";
import { brokenEngines } from "./broken-engine-mutations";
import { organizationUnderTest } from "./organization-under-test";
import { withRealEngine } from "./real-engine";
import type { RealEngineSaid } from "./run-broken-engines";

const stacks = ["organization", "log-archive"];

withRealEngine("a hermetic engine that is broken on purpose", (engine) => {
  let organization: SimulatedOrganization;
  let results: Readonly<Record<string, readonly string[]>>;

  beforeAll(async () => {
    const { plan, directory } = await organizationUnderTest(undefined, stacks);
    organization = simulatedOrganization(engine, plan, { root: packageRoot(), organization: directory });
    const folder = organization.cloud;
    for (const stack of stacks) {
      const { stdout } = await organization.run(stack, ["preview", "--json"]);
      writeFileSync(join(folder, `${stack}.preview.json`), stdout.slice(stdout.indexOf("{")));
      await organization.run(stack, ["up", "--yes", "--skip-preview"]);
      const state = await organization.run(stack, ["stack", "export"]);
      writeFileSync(join(folder, `${stack}.export.json`), state.stdout);
    }
    const said: RealEngineSaid = { folder, project: organization.project, stacks };
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, "run-broken-engines.js"), JSON.stringify(said)],
      { encoding: "utf8" },
    );
    if (stdout === "") throw new Error(stderr);
    results = JSON.parse(stdout) as typeof results;
  });

  afterAll(() => organization.dispose());

  test("the engine as it is agrees with the real one", () => {
    expect(results["as it is"]).toEqual([]);
  });

  test.each(brokenEngines.map(({ name, aspect }) => [name, aspect] as const))(
    "%s: the comparison says so, at %s",
    (name, aspect) => {
      expect(results[name]?.filter((found) => found.startsWith(aspect))).not.toEqual([]);
    },
  );
});
