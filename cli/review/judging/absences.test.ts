import type { Control } from "../../../policy-packs/controls/model/control";
import { defaultSettings } from "../../../policy-packs/controls/model/resource";
import type { Plan } from "../../../stacks/preview/plan";
import { absences } from "./absences";
import { exampleControl, examplePlan, exampleResource, exampleStack } from "../preview/example-plan";

const type = "aws:kms/key:Key";
const settings = {
  ...defaultSettings,
  accounts: {
    "000000000001": {
      name: "boi",
      regions: ["us-east-1", "us-west-2"],
      environment: "production",
      dataClassification: "restricted",
      stacks: ["boi"],
    },
  },
};

const required = (per: "account" | "region"): Control =>
  exampleControl({ planned: undefined, required: { type, per } });
const absencesOf = (per: "account" | "region", plan: Plan) =>
  absences([required(per)], plan, settings).absent.map(({ region, status, message }) => [
    region,
    status,
    message,
  ]);

const key = (given = {}) => exampleResource({ type, account: "000000000001", region: "us-east-1", ...given });
const planOf = (...resources: ReturnType<typeof key>[]) => examplePlan([exampleStack({ resources })]);

test.each<["account" | "region", string, Plan, unknown[]]>([
  ["account", "present", planOf(key()), []],
  ["account", "absent", planOf(), [[null, "fail", `no ${type} is planned in account boi`]]],
  ["account", "only read", planOf(key({ external: true })), [[null, "fail", expect.any(String)]]],
  [
    "account",
    "in another account",
    planOf(key({ account: "000000000002" })),
    [[null, "fail", expect.any(String)]],
  ],
  ["region", "in both", planOf(key(), key({ region: "us-west-2" })), []],
  [
    "region",
    "in one",
    planOf(key()),
    [["us-west-2", "fail", `no ${type} is planned in account boi, us-west-2`]],
  ],
  [
    "account",
    "at a place that is not told",
    planOf(key({ account: undefined, name: "k" })),
    [[null, "undetermined", `${type} in account boi: the provider of k does not say where it is`]],
  ],
  [
    "region",
    "within a remote component",
    planOf(
      key(),
      exampleResource({ type: "x:y:Z", name: "z", opaque: true, account: undefined, region: undefined }),
    ),
    [
      [
        "us-west-2",
        "undetermined",
        `${type} in account boi, us-west-2: it may be inside z, a remote component`,
      ],
    ],
  ],
  [
    "account",
    "unknown, as the stack failed",
    { ...planOf(), failures: [{ stack: "boi", message: "it threw" }] },
    [],
  ],
])("required per %s: %s", (per, _, plan, expected) => {
  expect(absencesOf(per, plan)).toEqual(expected);
});

test("every place that is looked at counts as a verdict", () => {
  expect(absences([required("region")], planOf(key()), settings).checked).toEqual(["example", "example"]);
  expect(absences([exampleControl()], planOf(), settings).checked).toEqual([]);
});
