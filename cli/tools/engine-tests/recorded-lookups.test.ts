import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { programProject } from "../../../stacks/engine/program-project";
import { runPulumi } from "../../../stacks/engine/run-pulumi";
import { scratch, type Scratch } from "../../../stacks/engine/scratch";
import { packageDeclarations } from "../../../stacks/preview/declared/package-declarations";
import { engineLookups } from "../../../stacks/standalone/engine-lookups";
import { previewProgram } from "../../../stacks/standalone/preview-program";
import { recordedAnswers } from "../../../stacks/standalone/recorded-answers";
import { withRealEngine } from "./real-engine";

const program = `
const aws = require("@pulumi/aws");
module.exports = async () => {
  const zones = await aws.getAvailabilityZones({ state: "available" });
  return { first: zones.names[0], partition: aws.getPartitionOutput().partition };
};
`;

withRealEngine("lookups that a provider answers to the real engine", (engine) => {
  let place: Scratch;

  beforeAll(() => {
    place = scratch(engine, ["aws"]);
  });

  afterAll(() => place.dispose());

  test("are what the offline preview answers with afterwards", async () => {
    const project = programProject(join(place.folder, "project"), program);
    const pulumi = (...args: string[]) => runPulumi(engine, args, { cwd: project, env: place.env });
    await pulumi("stack", "init", "dev");
    await pulumi("config", "set", "aws:region", "eu-central-1", "--stack", "dev");
    const { code, lookups } = await engineLookups(
      [engine.command, "preview", "--stack", "dev", "--non-interactive"],
      { cwd: project, env: place.env, stdio: "ignore" },
    );
    expect([code, lookups.map(({ token }) => token.split(":").at(-1)).sort()]).toEqual([
      0,
      ["getAvailabilityZones", "getPartition"],
    ]);
    const { text } = recordedAnswers("", lookups, packageDeclarations(project));
    expect(parse(text)).toMatchObject({
      answers: expect.arrayContaining([
        expect.objectContaining({
          function: "aws.getAvailabilityZones",
          arguments: { state: "available" },
        }),
      ]) as unknown,
    });
    const answers = join(place.folder, "answers.yaml");
    writeFileSync(answers, text);
    // Left to itself the offline preview would take the zones and the partition of the Region that is configured here.
    const { plan } = await previewProgram({
      directory: project,
      stack: "dev",
      configuration: ["aws:region=cn-north-1"],
      answers,
      env: place.env,
    });
    expect([plan.failures, plan.stacks[0]?.outputs]).toEqual([
      [],
      { first: "eu-central-1a", partition: "aws" },
    ]);
  });
});
