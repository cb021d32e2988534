import { chmodSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { programProject } from "../../../stacks/engine/program-project";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { previewProgram } from "../../../stacks/standalone/preview-program";
import { withRealEngine } from "./real-engine";

/** A provider that makes a component, as that of awsx makes a Vpc. */
const componentProvider = `
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");
class Network extends pulumi.ComponentResource {
  constructor(name, args, opts) {
    super("acme:index:Network", name, args, opts);
    this.vpcId = new aws.ec2.Vpc(name, { cidrBlock: "10.0.0.0/16" }, { parent: this }).id;
    this.registerOutputs({ vpcId: this.vpcId });
  }
}
const construct = (name, type, inputs, options) => {
  const network = new Network(name, inputs, options);
  return Promise.resolve({ urn: network.urn, state: { vpcId: network.vpcId } });
};
pulumi.provider.main({ version: "1.0.0", construct }, process.argv.slice(2));
`;

const program = (options: string) => `
const pulumi = require("@pulumi/pulumi");
const aws = require("@pulumi/aws");
class Network extends pulumi.ComponentResource {
  constructor(name) { super("acme:index:Network", name, { vpcId: undefined }, {}, true); }
}
const network = new Network("network");
for (const name of ["one", "two"]) new aws.ec2.SecurityGroup(name, { vpcId: network.vpcId }, ${options});
`;

withRealEngine("resources that use a remote component's output", (engine) => {
  let place: Scratch;

  beforeAll(() => {
    place = scratch(engine, ["aws"]);
    symlinkSync(join(packageRoot(), "node_modules"), join(place.folder, "node_modules"));
    const script = join(place.folder, "component-provider.js");
    writeFileSync(script, componentProvider);
    const plugin = join(place.folder, "plugins", "pulumi-resource-acme");
    writeFileSync(plugin, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
    chmodSync(plugin, 0o755);
  });

  afterAll(() => place.dispose());

  async function previews(name: string, options: string) {
    const project = programProject(join(place.folder, name), program(options));
    writeFileSync(join(project, "Pulumi.dev.yaml"), "config:\n  aws:region: eu-central-1\n");
    const pulumi = (...args: string[]) => runPulumi(engine, args, { cwd: project, env: place.env });
    await pulumi("stack", "init", "dev");
    const real = await pulumi("preview", "--stack", "dev");
    const { plan } = await previewProgram({ directory: project, stack: "dev", env: place.env });
    return { real, plan };
  }

  test("resources that use a remote component's output and are its children wait for each other in both engines, and ours names the remedy", async () => {
    const { real, plan } = await previews("children", "{ parent: network }");
    expect([
      real.code === 0,
      /detected that (\d+) promises were still active/.exec(real.stdout)?.[1],
    ]).toEqual([false, /\((\d+) promises active\)/.exec(plan.failures[0]?.message ?? "")?.[1]]);
    expect(plan.failures).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /never registered: one .*, two .*in pulumi up, too: take the parent away from them$/,
        ) as unknown,
        source: expect.objectContaining({ line: 8 }) as unknown,
      }),
    ]);
  });

  test("resources that use a remote component's output and are not its children are planned by both", async () => {
    const { real, plan } = await previews("beside", "{}");
    expect([real.code, real.code === 0 ? "" : real.stdout + real.stderr]).toEqual([0, ""]);
    expect(plan.failures).toEqual([]);
  });
});
