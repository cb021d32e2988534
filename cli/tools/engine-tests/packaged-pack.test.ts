import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packedPack, type PackedPack } from "../../../policy-packs/crossguard/fixtures/packed-pack";
import { packNames } from "../../../policy-packs/crossguard/packs";
import type { Engine } from "../../../stacks/engine/find-engine";
import { programProject } from "../../../stacks/engine/program-project";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { withRealEngine } from "./real-engine";

/** Something for every pack to object to. */
const program = `
const aws = require("@pulumi/aws");
new aws.kms.Key("data", { enableKeyRotation: false });
new aws.ec2.Subnet("open", { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24", mapPublicIpOnLaunch: true });
new aws.iam.UserPolicyAttachment("of-a-user", { user: "somebody", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
`;

const objection: Readonly<Record<string, string>> = {
  foundation: "iam-user-without-policies",
  "data-protection": "kms-key-rotated",
  network: "subnet-without-automatic-public-address",
  identity: "iam-user-without-policies",
  boi: "kms-key-rotated",
};

withRealEngine("a packaged pack", (engine: Engine) => {
  let place: Scratch;
  let project: string;
  const packs = new Map<string, PackedPack>();

  beforeAll(async () => {
    place = scratch(engine, ["aws"]);
    project = programProject(join(place.folder, "project"), program);
    const options = { cwd: project, env: place.env };
    const { code, stderr } = await runPulumi(engine, ["stack", "init", "dev"], options);
    if (code !== 0) throw new Error(stderr);
    for (const name of packNames) packs.set(name, packedPack(name));
  });

  afterAll(() => {
    for (const { dispose } of packs.values()) dispose();
    place.dispose();
  });

  async function preview(config: object, ...names: readonly string[]) {
    const file = join(place.folder, "policy-config.json");
    writeFileSync(file, JSON.stringify(config));
    const args = names.flatMap((name) => [
      "--policy-pack",
      packs.get(name)?.folder ?? "",
      "--policy-pack-config",
      file,
    ]);
    return runPulumi(engine, ["preview", "--stack", "dev", ...args], { cwd: project, env: place.env });
  }

  test.each([[["foundation"]], [["boi"]], [["data-protection", "network", "identity"]]])(
    "%j stops the real CLI's preview of another project",
    async (names) => {
      const { code, stdout } = await preview({}, ...names);
      expect(code).not.toBe(0);
      for (const name of names) {
        expect(stdout).toContain(`palisade-${name}`);
        expect(stdout).toContain(objection[name]);
      }
    },
  );

  test("several are combined, and read one configuration file", async () => {
    const config = { all: "advisory", palisade: { requiredTags: ["team"] }, "kms-key-rotated": "disabled" };
    const { code, stdout } = await preview(config, "data-protection", "network", "identity");
    expect(code).toBe(0);
    expect(stdout).toContain("subnet-without-automatic-public-address");
    expect(stdout).toContain("iam-user-without-policies");
    expect(stdout).not.toContain("kms-key-rotated");
  });

  test("the CLI itself refuses a setting that the pack does not take", async () => {
    const { code, stdout, stderr } = await preview({ palisade: { severityThreshold: "hihg" } }, "network");
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/severityThreshold must be one of/);
  });

  test("a setting that no pack knows stops as well", async () => {
    const { code, stdout } = await preview(
      { all: "advisory", palisade: { severityTreshold: "high" } },
      "network",
    );
    expect(code).not.toBe(0);
    expect(stdout).toContain('the setting "severityTreshold" is not known');
  });
});
