import { each, joined, type Control } from "../../../policy-packs/controls/model/control";
import { defaultSettings, type Settings } from "../../../policy-packs/controls/model/resource";
import { unknown } from "../../../policy-packs/controls/model/unknown";
import type { Plan } from "../../../stacks/preview/plan";
import { exampleAccount, exampleControl, examplePlan, exampleResource, exampleStack } from "./example-plan";
import { declarationsOf } from "../judging/declarations";
import { judgePlan, type PlanJudging } from "./judge-plan";

const boi = exampleAccount();
const declared: Settings = { ...defaultSettings, accounts: { [boi.id]: { ...boi, name: boi.key } } };

const judged = (
  plan: Plan,
  { settings = declared, ...given }: Partial<PlanJudging & { readonly settings: Settings }> = {},
) =>
  judgePlan({
    plan,
    controls: [exampleControl()],
    declarations: declarationsOf({ accounts: [boi], deployments: [], settings }),
    cwd: "/project",
    consequence: ({ severity }) => (severity === "low" ? "warn" : "fail"),
    ...given,
  });

const position = { file: "/project/stacks/boi.ts", line: 4, column: 5 };

test("a resource that fails is told with its place, its source and a fingerprint", () => {
  const plan = examplePlan([
    exampleStack({ resources: [exampleResource({ props: { good: 3 }, source: position })] }),
  ]);
  expect(judged(plan).findings).toEqual([
    {
      control: "example",
      severity: "high",
      status: "fail",
      consequence: "fail",
      messages: ["good is 3"],
      stack: "boi",
      account: "000000000001",
      accountName: "boi-production",
      region: "us-east-1",
      urn: "urn:pulumi:boi::palisade::aws:kms/key:Key::data",
      type: "aws:kms/key:Key",
      name: "data",
      source: { file: "stacks/boi.ts", line: 4, column: 5 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    },
  ]);
});

test("a type under a former name is judged under its present one", () => {
  const type = "aws:lb/listener:Listener";
  const former = exampleResource({
    type: "aws:elasticloadbalancingv2/listener:Listener",
    props: { good: 3 },
  });
  const plan = examplePlan([exampleStack({ resources: [former] })]);
  const control = exampleControl({ planned: each(type, ({ props }) => [`good is ${String(props.good)}`]) });
  const { findings, judged: covered } = judged(plan, { controls: [control] });
  expect(findings).toMatchObject([{ type, urn: former.urn, messages: ["good is 3"] }]);
  expect([...covered]).toEqual([former.urn]);
});

test("what took part in the verdict on another is covered, unless the control looks at no resource's work", () => {
  const alias = exampleResource({
    type: "aws:kms/alias:Alias",
    urn: "urn:pulumi:boi::palisade::aws:kms/alias:Alias::data",
    name: "alias",
    props: { targetKeyId: "k-1" },
  });
  const plan = examplePlan([exampleStack({ resources: [exampleResource({ id: "k-1" }), alias] })]);
  const planned = joined("aws:kms/key:Key", (key, on) => {
    on.referring(key, alias.type, "targetKeyId");
    return [];
  });
  const covered = (more: Partial<Control>) => [
    ...judged(plan, { controls: [exampleControl({ planned, ...more })] }).judged,
  ];
  expect(covered({})).toContain(alias.urn);
  expect(covered({ general: true })).toEqual([]);
});

test("what is not known is undetermined, never clean", () => {
  const props = { good: unknown("it comes of a function") };
  const plan = examplePlan([exampleStack({ resources: [exampleResource({ props })] })]);
  expect(judged(plan).findings).toMatchObject([
    { status: "undetermined", messages: ["good: it comes of a function"] },
  ]);
});

test("what is good, of another type or only read is no finding", () => {
  const resources = [
    exampleResource({ name: "a", props: { good: true } }),
    exampleResource({ type: "aws:s3/bucket:Bucket" }),
    exampleResource({ name: "b", external: true }),
  ];
  const { findings: found, verdicts } = judged(examplePlan([exampleStack({ resources })]));
  expect(found).toEqual([]);
  expect([...verdicts]).toEqual([["example", 1]]);
});

test("the fingerprint is that of control, resource and status, and of nothing that moves", () => {
  const of = (source: typeof position | undefined, good: unknown, controls = [exampleControl()]) =>
    judged(examplePlan([exampleStack({ resources: [exampleResource({ props: { good }, source })] })]), {
      controls,
    }).findings[0]?.fingerprint;
  expect(of(undefined, 2)).toBe(of(position, 3));
  expect(of(position, unknown("x"))).not.toBe(of(position, 3));
  expect(of(position, 3, [exampleControl({ id: "other" })])).not.toBe(of(position, 3));
});

test("the worst comes first, then the order of the catalogue", () => {
  const control = (id: string, severity: Control["severity"]) => exampleControl({ id, severity });
  const controls = [
    control("d", "low"),
    control("b", "high"),
    control("a", "critical"),
    control("c", "high"),
  ];
  const plan = examplePlan([exampleStack({ resources: [exampleResource()] })]);
  expect(judged(plan, { controls }).findings.map(({ control: id }) => id)).toEqual(["a", "b", "c", "d"]);
});

describe("with only some stacks wanted", () => {
  const bucket = "aws:s3/bucket:Bucket";
  const plan = examplePlan([
    exampleStack({ resources: [exampleResource()] }),
    exampleStack({ stack: "log", resources: [exampleResource({ stack: "log", type: bucket })] }),
  ]);

  test("findings and verdicts of the others are left out, though they are judged together", () => {
    const controls = [
      exampleControl({
        planned: joined("aws:kms/key:Key", (_, on) => on.ofType(bucket).map(({ name }) => `sees ${name}`)),
      }),
      exampleControl({ id: "buckets", planned: joined(bucket, () => ["never good"]) }),
    ];
    const { findings: found, verdicts } = judged(plan, { controls, only: ["boi"] });
    expect(found.map(({ control, messages }) => [control, ...messages])).toEqual([["example", "sees data"]]);
    expect([...verdicts]).toEqual([["example", 1]]);
  });

  test("nothing is called missing", () => {
    const controls = [exampleControl({ planned: undefined, required: { type: "x:y:Z", per: "account" } })];
    const accounts = { [boi.id]: { ...boi, stacks: ["boi"] } };
    const declared = { controls, settings: { ...defaultSettings, accounts } };
    expect(judged(plan, { ...declared, only: ["boi"] }).findings).toEqual([]);
    expect(judged(plan, declared).findings).toMatchObject([
      {
        control: "example",
        urn: null,
        stack: null,
        account: boi.id,
        accountName: "boi-production",
        region: null,
        type: "x:y:Z",
        source: { file: "accounts/organization/boi.yaml", line: 1, column: 1 },
      },
    ]);
  });
});
