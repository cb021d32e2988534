import { buildReport } from "../judging/build-report";
import { growingRedaction } from "../redaction/redact";
import type { Report } from "../report/report";
import { describePlan, type DescribedPlan } from "./describe-plan";
import {
  exampleAccount,
  exampleControl,
  exampleOrganization,
  examplePlan,
  exampleResource,
  exampleStack,
} from "./example-plan";

const boi = exampleAccount();
const log = exampleAccount({ key: "log-archive", id: "000000000002", unit: "Security", stacks: ["log"] });
const program = (name: string) => ({ name, stack: () => name, run: () => ({}) });
const source = { file: "/project/stacks/boi.ts", line: 1, column: 2 };

const reportOf = (given: Partial<DescribedPlan> = {}) => {
  const reviewed = describePlan(
    {
      organization: exampleOrganization(boi, log),
      directory: "accounts/organization",
      deployments: [
        { stack: "boi", program: program("boi"), account: boi },
        { stack: "log", program: program("log"), account: log },
      ],
      plan: {
        ...examplePlan([
          exampleStack({
            resources: [
              exampleResource({ source, props: { password: "hunter22" }, imports: "key-1" }),
              exampleResource({ name: "b", region: "eu-west-1" }),
              exampleResource({ name: "c", region: undefined, account: undefined }),
            ],
            notes: [{ stack: "boi", message: "a function is not known" }],
          }),
        ]),
        failures: [{ stack: "log", message: "it threw", source }],
      },
      selected: null,
      ...given,
    },
    "/project",
  );
  const judgements = {
    findings: [],
    verdicts: new Map([["example", 3]]),
    undeclared: new Map(),
    judged: new Set<string>(),
    unread: [],
  };
  const rules = {
    controls: [exampleControl(), exampleControl({ id: "other" })],
    switchedOff: [],
    failOn: "low",
    failOnUncovered: false,
    policyConfig: null,
    baseline: { accepts: (report: Report) => report },
    applyExceptions: (report: Report) => report,
  } as const;
  return buildReport(reviewed, judgements, rules, growingRedaction(), 0);
};

test("accounts hold their stacks, also the one that could not run", () => {
  expect(reportOf().accounts).toEqual([
    { id: "111122223333", name: "management", unit: "", vended: true, stacks: [] },
    {
      id: "000000000001",
      name: "boi-production",
      unit: "Workloads/Production",
      vended: false,
      stacks: [{ name: "boi", program: "boi", resources: 3, regions: ["eu-west-1", "us-east-1"] }],
    },
    {
      id: "000000000002",
      name: "log-archive",
      unit: "Security",
      vended: false,
      stacks: [{ name: "log", program: "log", resources: 0, regions: [] }],
    },
  ]);
});

test("resources are told without their properties", () => {
  const { resources } = reportOf();
  expect(resources[0]).toEqual({
    urn: "urn:pulumi:boi::palisade::aws:kms/key:Key::data",
    type: "aws:kms/key:Key",
    name: "data",
    stack: "boi",
    account: "000000000001",
    region: "us-east-1",
    parent: null,
    source: { file: "stacks/boi.ts", line: 1, column: 2 },
    opaque: false,
    external: false,
    imports: "key-1",
    protect: false,
  });
  expect(JSON.stringify(resources)).not.toContain("hunter22");
});

test("verdicts are summed up and told by control", () => {
  const { controls, verdicts, catalogue } = reportOf();
  expect([controls, verdicts]).toEqual([2, 3]);
  expect(catalogue.map(({ id, verdicts: given }) => [id, given])).toEqual([
    ["example", 3],
    ["other", 0],
  ]);
});

test("of stacks that are not wanted only a failure is told", () => {
  const report = reportOf({ only: ["boi"], selected: ["b*"] });
  expect(report.accounts.map(({ name }) => name)).toEqual(["boi-production"]);
  expect(report.failures).toMatchObject([{ stack: "log", source: { file: "stacks/boi.ts" } }]);
  const other = reportOf({ only: ["log"] });
  expect([other.resources, other.notes]).toEqual([[], []]);
});
