import { join } from "node:path";
import { defaultRoles } from "../../policy-packs/controls/model/default-roles";
import { duties } from "../../policy-packs/controls/model/guarded-account";
import { minimal, programs, withFiles, type Files } from "../fixtures/minimal-organization";
import { parseOrganization } from "./organization";
import { rolesByDuty } from "../role-arns";
import { packageRoot } from "../package-root";

const file = "protected-roles.yaml";

const sound = `roles:
  - name: deployment
    why: Nothing can be deployed without it.
    duty: deployment
    arns: ["arn:{partition}:iam::*:role/deployer"]
    standIns: ["arn:{partition}:iam::{account}:role/deployer"]
    from: boi-dev
    accounts: [boi-dev]
    exceptUnits: [Workloads]
    needs:
      - actions: [iam:CreateRole]
        regions: [us-east-1]
        context:
          aws:SourceOrgID: "{organization}"
`;

const parsed = (files: Files) =>
  withFiles({ ...minimal, ...files }, (directory) => parseOrganization(directory, { programs }));

test("what the file says is what the organization protects", () => {
  const result = parsed({ [file]: sound });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  expect(result.organization.protectedRoles).toEqual([
    {
      name: "deployment",
      why: "Nothing can be deployed without it.",
      duty: "deployment",
      arns: ["arn:{partition}:iam::*:role/deployer"],
      standIns: ["arn:{partition}:iam::{account}:role/deployer"],
      from: "boi-dev",
      accounts: ["boi-dev"],
      exceptUnits: ["Workloads"],
      needs: [
        {
          actions: ["iam:CreateRole"],
          resources: ["*"],
          regions: ["us-east-1"],
          context: { "aws:SourceOrgID": "{organization}" },
        },
      ],
    },
  ]);
  expect(rolesByDuty(result.organization)).toEqual({
    ...Object.fromEntries(duties.map((duty) => [duty, []])),
    deployment: ["arn:aws:iam::*:role/deployer"],
  });
});

test("without the file every duty has the project's own roles", () => {
  const result = parsed({});
  if ("problems" in result) throw new Error("the minimal organization has problems");
  expect(rolesByDuty(result.organization)).toEqual(defaultRoles());
});

test("the sample protects the same roles, and services beside them", () => {
  const result = parseOrganization(join(packageRoot(), "accounts", "organization"), {});
  if ("problems" in result) throw new Error("the sample has problems");
  const byDuty = rolesByDuty(result.organization);
  for (const duty of duties) expect([...byDuty[duty]].sort()).toEqual([...defaultRoles()[duty]].sort());
  expect(result.organization.protectedRoles.filter(({ services }) => services).length).toBeGreaterThan(3);
});

const place = (line: number, column: number) => `${file}:${String(line)}:${String(column)}`;

test.each<[name: string, from: string, to: string, at: string, says: string]>([
  ["a misspelt field", "why:", "wyh:", place(3, 5), "unknown field"],
  [
    "neither role nor service",
    '    arns: ["arn:{partition}:iam::*:role/deployer"]\n',
    "",
    place(2, 5),
    "must say who it is, once",
  ],
  [
    "a role and a service",
    "    from:",
    "    services: [ec2.amazonaws.com]\n    from:",
    place(2, 5),
    "must say who it is, once",
  ],
  ["an unknown duty", "duty: deployment", "duty: deploy", place(4, 11), "is not known"],
  ["an ARN of a user", "*:role/deployer", "*:user/deployer", place(5, 12), "is not the ARN of a role"],
  ["an ARN of every principal", "*:role/deployer", "*:*", place(5, 12), "is not the ARN of a role"],
  [
    "a stand-in that does not match",
    "{account}:role/deployer",
    "{account}:role/other",
    place(6, 16),
    "matches no pattern",
  ],
  ["an unknown word in braces", "{account}", "{acount}", place(6, 16), "is not the ARN of one role"],
  ["an unknown account", "from: boi-dev", "from: boi-deu", place(7, 11), "Did you mean boi-dev?"],
  [
    "an unknown account among several",
    "[boi-dev]",
    "[boi-dev, elsewhere]",
    place(8, 25),
    "there is no account",
  ],
  ["an unknown unit", "[Workloads]", "[Workload]", place(9, 19), "Did you mean Workloads?"],
  ["no needs", /needs:[^]*/.exec(sound)?.[0] ?? "", "needs: []\n", place(10, 12), "lists nothing"],
  ["an action that is none", "iam:CreateRole", "CreateRole", place(11, 19), "is not an action"],
  ["a Region that is none", "[us-east-1]", "[us-est-1]", place(12, 19), "is not known"],
  ["a condition key that is none", "aws:SourceOrgID", "SourceOrgID", place(14, 11), "is not a condition key"],
  ["a word in braces in a condition", '"{organization}"', '"{org}"', place(14, 28), "stands for nothing"],
  ["a name used twice", sound.slice(7), `${sound.slice(7)}${sound.slice(7)}`, place(15, 11), "is used twice"],
  ["no roles", sound, "roles: []\n", place(1, 8), "lists no role"],
])("%s is one problem", (_, from, to, at, says) => {
  expect(sound).toContain(from);
  const result = parsed({ [file]: sound.replace(from, () => to) });
  const problems = "problems" in result ? result.problems : [];
  expect(
    problems.map(({ file: path, line, column }) => `${path.split("/").at(-1) ?? ""}:${line}:${column}`),
  ).toEqual([at]);
  expect(problems[0]?.message).toContain(says);
  expect(problems[0]?.remedy).toMatch(/\w+ \w+/);
});

test.each([
  ["inside a unit", `workloads/${file}`, "inside an organizational unit"],
  ["in capitals", "Protected-Roles.yaml", 'must be named "protected-roles.yaml"'],
])("%s it is one problem", (_, path, says) => {
  const result = parsed({ [path]: sound });
  expect("problems" in result ? result.problems.map(({ message }) => message) : []).toEqual([
    expect.stringContaining(says),
  ]);
});
