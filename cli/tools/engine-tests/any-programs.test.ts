import { cpSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../../stacks/engine/find-engine";
import { differences } from "../../../stacks/engine/parity";
import { parityTable } from "../../../stacks/engine/parity-table";
import { previewedResources, type PreviewDigest } from "../../../stacks/engine/previewed-stack";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { anyPrograms, programDirectory, type AnyProgram } from "../../../stacks/fixtures/any-programs";
import { previewProgram } from "../../../stacks/standalone/preview-program";
import { packageRoot } from "../../../accounts/package-root";
import { withRealEngine } from "./real-engine";

/** Programs that the real engine cannot preview here, where no cloud is at hand; the hermetic preview can. */
const beyondTheRealEngine: Readonly<Record<string, string>> = {
  "remote-component": "the component's provider is not installed",
  "stack-reference": "the stack that it references does not exist",
  functions: "only AWS knows what getAmi() answers",
  adopted: "what it adopts does not exist",
  transforms: "with the CLI that is built here, invoke transforms end in an error of the SDK's own",
};

const compared = anyPrograms
  .filter(({ name }) => !(name in beyondTheRealEngine))
  // Without its passphrase the CLI cannot read the stack's configuration.
  .filter(({ name, env }) => name !== "encrypted-configuration" || env !== undefined);

withRealEngine("a program that knows nothing of Palisade", (engine: Engine) => {
  let place: Scratch;

  beforeAll(() => {
    place = scratch(engine, ["aws", "random", "tls", "cloudflare", "kubernetes"]);
  });

  afterAll(() => place.dispose());

  test("fifteen or more are compared", () => {
    expect(compared.length).toBeGreaterThanOrEqual(15);
  });

  const sample = sampleOf("programs that both engines plan", compared, 8);
  test.each(sample.map((program) => [program.name, program] as const))(
    "%s: both engines plan the same",
    async (name, program) => {
      const directory = join(place.folder, name);
      // The CLI writes into the folder.
      cpSync(programDirectory(program), directory, { recursive: true });
      symlinkSync(join(packageRoot(), "node_modules"), join(directory, "node_modules"), "junction");
      // Where there is none, the SDK cannot tell which packages a function that becomes a Lambda needs.
      if (!existsSync(join(directory, "package.json"))) writeFileSync(join(directory, "package.json"), "{}");
      const env = { ...place.env, AWS_REGION: undefined, ...program.env };
      const { plan, stack } = await previewProgram({
        directory,
        stack: program.stack,
        configuration: program.configuration,
        env,
      });
      expect(plan.failures).toEqual([]);

      const pulumi = (...args: string[]) => runPulumi(engine, args, { cwd: directory, env });
      await pulumi("stack", "init", stack);
      for (const [key = "", value = ""] of (program.configuration ?? []).map((one) => one.split("=")))
        await pulumi("config", "set", "--stack", stack, ...secretly(program, value), key, value);
      const { code, stdout, stderr } = await pulumi("preview", "--json", "--stack", stack);
      expect([code, code === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
      const digest = JSON.parse(stdout.slice(stdout.indexOf("{"))) as PreviewDigest;
      const found = differences(
        plan.stacks.flatMap(({ resources }) => resources),
        previewedResources(digest, stack, directory),
      );
      const unexplained = found.filter(({ reason }) => reason === undefined);
      expect(unexplained.length === 0 ? "" : parityTable(unexplained)).toBe("");
    },
  );
});

const secretly = ({ secrets = [] }: AnyProgram, value: string) =>
  secrets.includes(value) ? ["--secret"] : [];
