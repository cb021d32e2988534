import { join } from "node:path";
import type { PreviewDigest } from "../../../stacks/engine/previewed-stack";
import { programProject } from "../../../stacks/engine/program-project";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { cloud } from "../../../stacks/simulated-cloud/cloud";
import { simulationVariables } from "../../../stacks/simulated-cloud/variables";
import { withRealEngine } from "./real-engine";

const program = `
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");
const config = new pulumi.Config();
const bucket = new aws.s3.Bucket("documents", {
  bucket: config.require("name"),
  forceDestroy: config.getBoolean("disposable"),
});
const versioning = new aws.s3.BucketVersioning("documents", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled" },
});
module.exports = { arn: bucket.arn, token: pulumi.secret("hunter2hunter2"), versioning: versioning.id };
`;

withRealEngine("a program's life in the simulated cloud", (engine) => {
  let place: Scratch;
  let project: string;

  beforeAll(() => {
    place = scratch(engine, ["aws"]);
    project = programProject(join(place.folder, "project"), program);
  });

  afterAll(() => place.dispose());

  async function pulumi(args: readonly string[], faults = ""): Promise<string> {
    const env = { ...place.env, [simulationVariables.faults]: faults };
    const { code, stdout, stderr } = await runPulumi(engine, args, { cwd: project, env });
    if (code !== 0) throw new Error(stdout + stderr);
    return stdout;
  }

  const configured = (name: string, value: string) =>
    pulumi(["config", "set", name, value, "--stack", "dev"]);
  const up = (faults?: string) => pulumi(["up", "--yes", "--skip-preview", "--stack", "dev"], faults);
  const there = () =>
    cloud(place.cloud)
      .all()
      .map(({ type, id }) => `${type.split(":").at(-1) ?? ""} ${id}`)
      .sort();

  /** The operations of a preview, without those that leave everything as it is. */
  async function operations(): Promise<string[]> {
    const stdout = await pulumi(["preview", "--json", "--stack", "dev"]);
    const { steps } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as PreviewDigest;
    return (steps ?? [])
      .map(({ op, urn }) => `${op} ${urn.split(":").at(-3) ?? ""}`)
      .filter((one) => !one.startsWith("same"));
  }

  test("created, unchanged, updated, replaced, failed half-way, resumed and destroyed", async () => {
    await pulumi(["stack", "init", "dev"]);
    await configured("aws:region", "us-east-1");
    await configured("name", "documents-a");
    expect(await up()).toContain("simulated: no cloud is involved");
    expect(there()).toEqual(["Bucket documents-a", "BucketVersioning documents-a"]);
    expect(await pulumi(["stack", "output", "arn", "--stack", "dev"])).toBe("arn:aws:s3:::documents-a\n");
    expect(await operations()).toEqual([]);

    await configured("disposable", "true");
    expect(await operations()).toEqual(["update Bucket"]);
    await up();
    expect(await operations()).toEqual([]);

    await configured("name", "documents-b");
    expect((await operations()).filter((one) => one.startsWith("replace"))).toEqual([
      "replace Bucket",
      "replace BucketVersioning",
    ]);
    // The third create of this cloud's life makes the new bucket, the fourth its versioning.
    await expect(up("error@4")).rejects.toThrow("simulated cloud: told to fail at create 4");
    await up();
    expect(there()).toEqual(["Bucket documents-b", "BucketVersioning documents-b"]);
    expect(await operations()).toEqual([]);

    await pulumi(["destroy", "--yes", "--skip-preview", "--stack", "dev"]);
    expect(there()).toEqual([]);
  });
});

test("a simulated provider that is left on the PATH refuses to run", async () => {
  const plugin = join(__dirname, "../../../stacks/simulated-cloud/plugin.js");
  const run = await runPulumi({ command: process.execPath, path: "", version: "" }, [plugin], {
    cwd: __dirname,
    env: { PATH: process.env.PATH },
  });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("This is Palisade's simulated provider");
});
