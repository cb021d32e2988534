import type { Denied } from "../../../policy-packs/controls/model/denied";
import { targetText } from "./documents-above";
import { exampleControl } from "./example-control";
import { exampleAccount, exampleOrganization, exampleUnit } from "./example-organization";
import { placements } from "./placement";

const europe = { regions: ["eu-central-1", "eu-west-1"] };
const organization = exampleOrganization([
  exampleUnit(
    "Workloads",
    [],
    [
      exampleUnit("Workloads/Production", [
        exampleAccount("boi-prod", "Workloads/Production"),
        exampleAccount("audit-prod", "Workloads/Production", europe),
      ]),
      exampleUnit(
        "Workloads/Test",
        [exampleAccount("boi-test", "Workloads/Test", { environment: "test", ...europe })],
        [],
        ["chosen-in-test"],
      ),
    ],
  ),
  exampleUnit("Sandbox", [exampleAccount("sandbox", "Sandbox", { environment: "sandbox" })]),
  exampleUnit("Suspended", [], [], ["chosen-where-empty"]),
]);

const places = (statement: Denied["statement"], id = "control", holds: Denied["holds"] = "everywhere") =>
  placements(organization, [exampleControl(id, statement, { holds })]).map(({ target }) =>
    targetText(target),
  );

const denies = (resource: string): ReturnType<Denied["statement"]> => ({
  Action: "s3:*",
  Resource: resource,
});

test.each<[string, Denied["statement"], readonly string[]]>([
  ["is the same everywhere, at the root", () => denies("*"), ["the root"]],
  [
    "is the same but for the order of its lists, at the root",
    ({ environment }) => ({
      Action: environment === "test" ? ["s3:GetObject", "s3:PutObject"] : ["s3:PutObject", "s3:GetObject"],
      Resource: "*",
    }),
    ["the root"],
  ],
  [
    "differs by environment, at the highest unit that has one",
    ({ environment }) => denies(environment),
    ["Workloads/Production", "Workloads/Test", "Sandbox", "Suspended"],
  ],
  [
    "differs within a unit, at its accounts",
    ({ regions }) => denies(regions.join()),
    ["account boi-prod", "account audit-prod", "Workloads/Test", "Sandbox", "Suspended"],
  ],
  [
    "names the account, at every account and at no unit",
    ({ account }) => denies(account),
    ["account boi-prod", "account audit-prod", "account boi-test", "account sandbox"],
  ],
])("a statement that %s", (_, statement, expected) => {
  expect(places(statement)).toEqual(expected);
});

test.each([
  ["chosen-in-test", ["Workloads/Test"]],
  ["chosen-where-empty", ["Suspended"]],
  ["chosen-nowhere", []],
])("one that is to be chosen, %s, stays where it is", (id, expected) => {
  expect(places(() => denies("*"), id, "where chosen")).toEqual(expected);
});

test("what a unit chooses holds for all units below it", () => {
  const { root } = organization;
  const [workloads, ...others] = root.units;
  if (!workloads) throw new Error("no unit");
  const chosen = { ...root, units: [{ ...workloads, guardrails: ["chosen"] }, ...others] };
  const control = exampleControl("chosen", ({ environment }) => denies(environment), {
    holds: "where chosen",
  });
  expect(
    placements({ ...organization, root: chosen }, [control]).map(({ target }) => targetText(target)),
  ).toEqual(["Workloads/Production", "Workloads/Test"]);
});

test("what the root chooses reaches every member account", () => {
  const root = { ...organization.root, guardrails: ["chosen"] };
  const control = exampleControl("chosen", ["s3:*"], { holds: "where chosen" });
  expect(placements({ ...organization, root }, [control]).map(({ target }) => target)).toEqual([
    { kind: "root" },
  ]);
});
