import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../../stacks/engine/find-engine";
import { programProject } from "../../../stacks/engine/program-project";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { packageRoot } from "../../../accounts/package-root";
import { withRealEngine } from "./real-engine";

/** On a first preview the bucket's ARN is unknown, hence the whole policy. */
const program = `
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");
const bucket = new aws.s3.Bucket("documents");
new aws.s3.BucketPolicy("documents", {
  bucket: bucket.id,
  policy: pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: pulumi.interpolate\`\${bucket.arn}/*\` }],
  }),
});
`;

const control = "s3-bucket-policy-not-public";

withRealEngine("a mandatory control on a value that the real engine does not know", (engine: Engine) => {
  let place: Scratch;
  let project: string;

  beforeAll(async () => {
    place = scratch(engine, ["aws"]);
    project = programProject(join(place.folder, "project"), program);
    const { code, stderr } = await runPulumi(engine, ["stack", "init", "dev"], {
      cwd: project,
      env: place.env,
    });
    if (code !== 0) throw new Error(stderr);
  });

  afterAll(() => place.dispose());

  async function preview(levels: Readonly<Record<string, string | object>>) {
    const configuration = join(place.folder, "levels.json");
    writeFileSync(configuration, JSON.stringify({ all: "disabled", palisade: "mandatory", ...levels }));
    const pack = join(packageRoot(), "policy-packs", "foundation");
    return runPulumi(
      engine,
      ["preview", "--stack", "dev", "--policy-pack", pack, "--policy-pack-config", configuration],
      { cwd: project, env: place.env },
    );
  }

  test("stops the CLI's preview, and says what is unknown and who can see it", async () => {
    const { code, stdout } = await preview({ [control]: "mandatory" });
    expect(code).not.toBe(0);
    expect(stdout).toContain("undetermined, policy is unknown");
    expect(stdout).toContain("palisade preview");
  });

  test.each<[string, object, RegExp]>([
    ["a setting of the control", { undetermined: "warn" }, /advisory[^]*undetermined, policy is unknown/],
    ["advice only", { enforcementLevel: "advisory" }, /advisory[^]*undetermined, policy is unknown/],
    ["switching it off", { enforcementLevel: "disabled" }, /^(?![^]*undetermined)/],
  ])("is what stops it: the same preview passes with %s", async (_, entry, shown) => {
    const { code, stdout } = await preview({ [control]: { enforcementLevel: "mandatory", ...entry } });
    expect(code).toBe(0);
    expect(stdout).toMatch(shown);
  });

  test("stops it as well where the settings are switched off, whatever they would say", async () => {
    const { code, stdout } = await preview({ palisade: "disabled", [control]: "mandatory" });
    expect(code).not.toBe(0);
    expect(stdout).toContain('add "palisade": "mandatory"');
  });
});
