import { packageRoot } from "../../../accounts/package-root";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contradictions, verdictKey, type Said } from "../../../stacks/engine/parity-of-verdicts";
import {
  simulatedOrganization,
  type SimulatedOrganization,
} from "../../../stacks/engine/simulated-organization";
import { judgeWith } from "../../commands/judge";
import { engine as palisade } from "../../review/preview/engine";
import { recordingIo } from "../../terminal/recording-io";
import type { Report } from "../../review/report/report";
import { run } from "../../terminal/run";
import { organizationUnderTest } from "./organization-under-test";
import { withRealEngine } from "./real-engine";

withRealEngine("a state that the real engine has written", (engine) => {
  let organization: SimulatedOrganization;

  afterAll(() => organization.dispose());

  test("is judged as the preview of the same program was", async () => {
    const { plan, directory, verdicts } = await organizationUnderTest("flawed");
    organization = simulatedOrganization(engine, plan, {
      root: packageRoot(),
      organization: directory,
      sample: "flawed",
    });
    const stack = plan.stacks[0]?.stack ?? "";
    const up = await organization.run(stack, ["up", "--yes", "--skip-preview"]);
    expect([up.code, up.code === 0 ? "" : up.stdout + up.stderr]).toEqual([0, ""]);
    const file = join(organization.cloud, "export.json");
    writeFileSync(file, (await organization.run(stack, ["stack", "export"])).stdout);

    const io = recordingIo({ cwd: packageRoot() });
    const args = ["judge", file, "--sample", "flawed", "--format", "json"];
    const code = await run({ judge: () => judgeWith(palisade) }, args, io);
    expect([code, io.printedErrors()]).toEqual([1, ""]);
    const { findings } = JSON.parse(io.printed()) as Report;
    const said = new Map<string, Said>(
      findings.flatMap(({ control, urn, status }) =>
        urn === null ? [] : [[verdictKey(control, urn), status]],
      ),
    );
    const failures = [...verdicts.values()].filter((verdict) => verdict === "fail").length;
    expect(failures).toBeGreaterThan(20);
    // A state knows what the preview could not: there the preview says nothing that could be contradicted.
    const open = (key: string) => verdicts.get(key) === "undetermined";
    expect(
      contradictions(verdicts, said).filter(({ control, urn }) => !open(verdictKey(control, urn))),
    ).toEqual([]);
    expect([...said].filter(([key, status]) => status === "undetermined" && !open(key))).toEqual([]);
  });
});
