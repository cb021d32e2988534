import type { Control } from "../../policy-packs/controls/model/control";
import { exampleControl } from "../review/preview/example-plan";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { controlsWith } from "./controls";

const trail = exampleControl({
  id: "trail-present",
  title: "Every account | Region has a trail",
  severity: "critical",
  planned: undefined,
  required: { type: "aws:cloudtrail/trail:Trail", per: "region" },
  deployed: { types: ["AWS::CloudTrail::Trail"], problems: () => [] },
  managedRule: { identifier: "CLOUD_TRAIL_ENABLED" },
  examples: { bad: [{ name: "none at all", resources: [] }], good: [{ name: "one", resources: [] }] },
});

const clauses = ({ id }: Control) => (id === trail.id ? ["CIS AWS 3.0/3.1", "SOC 2/CC7.2"] : ["FSBP KMS.4"]);

const call = (...args: string[]) => callWith([exampleControl(), trail], ...args);

async function callWith(controls: readonly Control[], ...args: string[]) {
  const io = recordingIo();
  const engine = { controls: () => controls };
  const code = await run({ controls: () => controlsWith(engine, clauses) }, ["controls", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test.each([
  [
    [],
    `high      example
          Keys are good
          FSBP KMS.4
critical  trail-present
          Every account | Region has a trail
          CIS AWS 3.0/3.1 · SOC 2/CC7.2

2 controls
`,
  ],
  [
    ["trail-present"],
    `Every account | Region has a trail
trail-present  critical

why         A bad key opens the wrong door.
remedy      Set good: true.
satisfies   CIS AWS 3.0/3.1 · SOC 2/CC7.2
required    aws:cloudtrail/trail:Trail in every Region of every account
deployed    AWS::CloudTrail::Trail
AWS Config  managed rule CLOUD_TRAIL_ENABLED
fails       none at all
passes      one
`,
  ],
  [
    ["--format", "markdown"],
    `| severity | control | what it wants | clauses |
| --- | --- | --- | --- |
| high | \`example\` | Keys are good | FSBP KMS.4 |
| critical | \`trail-present\` | Every account \\| Region has a trail | CIS AWS 3.0/3.1, SOC 2/CC7.2 |
`,
  ],
])("palisade controls %j", async (args, out) => {
  expect(await call(...args)).toEqual({ code: 0, out, errors: "" });
});

test("one control as markdown says where it is kept", async () => {
  const { out } = await call("example", "--format=markdown");
  expect(out).toContain("# Keys are good\n\n`example`, high\n");
  expect(out).toContain("## Kept\n\n- planned: aws:kms/key:Key\n");
});

const kept = exampleControl({
  id: "trail-kept",
  planned: undefined,
  examples: { bad: [], good: [] },
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "TrailsStay",
      statement: () => ({ Action: "cloudtrail:DeleteTrail", Resource: "*" }),
      cases: {
        denied: [{ name: "a developer deletes one", action: "cloudtrail:DeleteTrail" }],
        allowed: [{ name: "reading one", action: "cloudtrail:GetTrail" }],
      },
    },
  ],
});

test("a control that only AWS keeps shows its statement and its cases, and no empty heading", async () => {
  expect((await callWith([kept], "trail-kept")).out).toContain(`
SCP         TrailsStay, in every account
denied      a developer deletes one
allowed     reading one
`);
  const { out } = await callWith([kept], "trail-kept", "--format=markdown");
  expect(out).toContain("## Kept\n\n- SCP: TrailsStay, in every account\n\n## Denied\n\n- a developer");
  expect(out).not.toContain("## Fails");
  expect(JSON.parse((await callWith([kept], "trail-kept", "--format=json")).out)).toMatchObject({
    denied: [{ by: "scp", sid: "TrailsStay", denied: ["a developer deletes one"], allowed: ["reading one"] }],
  });
});

test("as JSON, the list is an array and one control an object", async () => {
  expect(JSON.parse((await call("--format", "json")).out)).toMatchObject([
    { id: "example", planned: { types: ["aws:kms/key:Key"], joined: false }, required: null },
    { id: "trail-present", planned: null, required: { per: "region" } },
  ]);
  expect(JSON.parse((await call("example", "--format", "json")).out)).toMatchObject({ id: "example" });
});

test("an unknown control is a mistake", async () => {
  expect(await call("trail-presnt")).toEqual({
    code: 2,
    out: "",
    errors:
      "there is no control trail-presnt. Did you mean trail-present?\npalisade controls lists them all.\n",
  });
});
