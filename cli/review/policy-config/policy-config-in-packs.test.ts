import { join } from "node:path";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { controls } from "../../../policy-packs/controls";
import { exampleGraph, type ExampleResource } from "../../../policy-packs/controls/model/example";
import { unknown } from "../../../policy-packs/controls/model/unknown";
import { analyzeRequest } from "../../../policy-packs/crossguard/fixtures/analyzer-requests";
import {
  packsFolder,
  servedPack,
  type Level,
  type ServedPack,
} from "../../../policy-packs/crossguard/fixtures/served-pack";
import { packControls } from "../../../policy-packs/crossguard/packs";
import { examplePlan, exampleResource, exampleStack } from "../preview/example-plan";
import { declarationsOf } from "../judging/declarations";
import { judgePlan } from "../preview/judge-plan";
import { configuredControls, levelOf, type PolicyConfig } from "./policy-config";

let pack: ServedPack;

beforeAll(async () => {
  pack = await servedPack(join(packsFolder, "data-protection"));
});

afterAll(() => pack.stop());

const judged = packControls("data-protection").filter(({ planned }) => planned?.joined === false);

const resources: readonly ExampleResource[] = [
  { type: "aws:kms/key:Key", name: "a", props: { enableKeyRotation: false, deletionWindowInDays: 10 } },
  { type: "aws:kms/key:Key", name: "b", props: { enableKeyRotation: unknown("config") } },
  { type: "aws:kms/keyPolicy:KeyPolicy", name: "c", props: { policy: unknown("config") } },
  { type: "aws:cloudwatch/logGroup:LogGroup", name: "d", props: { retentionInDays: 90 } },
  { type: "aws:rds/instance:Instance", name: "e", props: { backupRetentionPeriod: 10, engine: "postgres" } },
];

test.each<PolicyConfig>([
  {},
  { all: "advisory" },
  {
    all: "disabled",
    palisade: "mandatory",
    "log-group-retained": "mandatory",
    "kms-key-rotated": "advisory",
  },
  { "kms-key-rotated": "disabled", "rds-instance-private": { enforcementLevel: "disabled" } },
  { palisade: { severityThreshold: "high" } },
  {
    palisade: { undetermined: { critical: "warn", medium: "fail" } },
    "kms-key-rotated": { undetermined: "warn" },
  },
  { palisade: { logRetentionDays: 60, backupRetentionDays: 14, keyDeletionDays: 7 } },
])("%j does the same in a pack as in the hermetic preview", async (config) => {
  expect(await ofPack(config)).toEqual(ofPreview(config));
});

/** The CLI gives the pack each policy's level, and its properties without it. */
async function ofPack(config: PolicyConfig): Promise<string[]> {
  await pack.configure(
    Object.fromEntries(
      ["palisade", ...controls.map(({ id }) => id)].map((name) => {
        const entry = config[name];
        const { enforcementLevel: _, ...properties } = typeof entry === "object" ? entry : {};
        return [name, { level: levelOf(config, name).toUpperCase() as Level, properties }];
      }),
    ),
  );
  const said = [];
  for (const resource of exampleGraph({ name: "", resources }).resources)
    for (const one of await pack.analyze(analyzeRequest(resource)))
      said.push(
        `${resource.name} ${one.getPolicyname()}: ${one.getEnforcementlevel() === proto.EnforcementLevel.MANDATORY ? "fail" : "warn"}`,
      );
  return [...new Set(said)].sort();
}

function ofPreview(config: PolicyConfig): string[] {
  const configured = configuredControls(judged, config);
  const { settings, resources: planned } = exampleGraph({ name: "", resources });
  const plan = examplePlan([
    exampleStack({ resources: planned.map((resource) => exampleResource({ ...resource, opaque: false })) }),
  ]);
  return judgePlan({
    plan,
    controls: configured.controls,
    declarations: declarationsOf({
      accounts: [],
      deployments: [],
      settings: configured.settings(settings),
    }),
    cwd: "/project",
    only: planned.map(({ stack }) => stack),
    consequence: configured.consequence,
  })
    .findings.map(({ name, control, consequence }) => `${name} ${control}: ${consequence}`)
    .sort();
}

test("what is compared is something", () => {
  expect(ofPreview({})).toEqual(
    expect.arrayContaining([
      "a kms-key-rotated: fail",
      "b kms-key-rotated: warn",
      "c kms-key-policy-names-principals: fail",
    ]),
  );
});
