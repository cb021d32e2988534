import { compiledPolicies } from "../compile/compile";
import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { callOfQuestion } from "./call-of-question";
import { accountByName, principalOf } from "./principal";

const organization = exampleOrganization([
  exampleUnit("Workloads", [
    exampleAccount("archive", "Workloads", { name: "Log Archive" }),
    exampleAccount("old-archive", "Workloads", { name: "Log Archive", state: "suspended" }),
    exampleAccount("shop", "Workloads", { name: "Web Shop" }),
  ]),
]);

test.each([
  ["its key", "old-archive", "old-archive"],
  ["its name in AWS", "Web Shop", "shop"],
  ["its id", exampleAccount("shop", "").id, "shop"],
])("an account is found by %s", (_, written, key) => {
  expect(accountByName(written, organization)).toMatchObject({ key });
});

test("a name that several accounts have is answered with their keys", () => {
  expect(accountByName("Log Archive", organization)).toEqual({
    problem: "Log Archive is the name of several accounts: say which, archive or old-archive.",
  });
});

test("a duty that no role has is a problem", () => {
  const without = {
    ...organization,
    protectedRoles: organization.protectedRoles.filter(({ duty }) => duty !== "backup"),
  };
  const [account] = organization.accounts;
  expect(principalOf("backup", organization, account)).toMatchObject({ caller: { type: "role" } });
  expect(principalOf("backup", without, account)).toEqual({
    problem: expect.stringContaining("No role of the organization has the duty backup") as string,
  });
});

describe("in an organization of GovCloud", () => {
  const gov = { ...organization, partition: "aws-us-gov" as const, homeRegion: "us-gov-west-1" };
  const role = (partition: string) => `arn:${partition}:iam::${exampleAccount("shop", "").id}:role/app`;

  test("a principal of another partition is none that could call", () => {
    expect(principalOf(role("aws"), gov, undefined)).toMatchObject({
      problem: expect.stringContaining(
        "is in the partition aws, and the organization in aws-us-gov",
      ) as string,
    });
    expect(principalOf(role("aws-us-gov"), gov, undefined)).toMatchObject({ caller: { type: "role" } });
  });

  test.each([
    ["arn:aws:s3:::records/a", "problem"],
    ["arn:aws-us-gov:s3:::records/a", "request"],
  ])("a call of %s has a %s", (resource, answer) => {
    const principal = principalOf(role("aws-us-gov"), gov, undefined);
    const compiled = compiledPolicies(gov, []);
    if ("problem" in principal || "overQuota" in compiled) throw new Error("the example is sound");
    const question = { principal, action: "s3:GetObject", resource, context: {}, given: {} };
    expect(callOfQuestion(question, gov, compiled.policies)).toHaveProperty(answer);
  });
});
