import type { CallerName, PolicyCase } from "./guarded-account";
import { caseRequest, caseRequests } from "./case-request";
import { exampleGuardedAccount } from "./example-guarded-account";

const request = (given: Partial<PolicyCase>) =>
  caseRequest(exampleGuardedAccount, { name: "", action: "s3:GetObject", ...given });

test("a case says only what matters to it", () => {
  expect(request({})).toEqual({
    caller: {
      type: "role",
      arn: "arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_developer_0123456789abcdef",
      session: "somebody@palisade.example",
      account: "444455556666",
      organization: "o-exampleorgid",
    },
    action: "s3:GetObject",
    resource: "*",
    resourceAccount: "444455556666",
    resourceOrganization: "o-exampleorgid",
    context: {
      "aws:RequestedRegion": "us-east-1",
      "aws:SecureTransport": "true",
      "aws:ViaAWSService": "false",
    },
  });
});

test("placeholders stand for the guarded account's values, wherever they are; policy variables are left alone", () => {
  expect(
    request({
      resource: "arn:{partition}:x:{region}:{account}:${aws:username}/{other}",
      resourceAccount: "{log-archive}",
      region: "eu-west-1",
      context: { "aws:SourceOrgID": "{organization}", keys: ["{management}", "{security}", "${account}"] },
      caller: { type: "service", service: "logs.{region}.amazonaws.com" },
    }),
  ).toMatchObject({
    caller: { type: "service", service: "logs.eu-west-1.amazonaws.com" },
    resource: "arn:aws:x:eu-west-1:444455556666:${aws:username}/{other}",
    resourceAccount: "222233334444",
    context: {
      "aws:SourceOrgID": "o-exampleorgid",
      keys: ["111122223333", "333344445555", "${account}"],
      "aws:RequestedRegion": "eu-west-1",
    },
  });
});

test("a case's own value replaces the natural one, however its key is spelled", () => {
  expect(request({ context: { "AWS:securetransport": "false" } }).context).toEqual({
    "aws:RequestedRegion": "us-east-1",
    "aws:ViaAWSService": "false",
    "AWS:securetransport": "false",
  });
});

test("an account that the organization does not know lies outside", () => {
  expect(request({ resourceAccount: "123123123123" }).resourceOrganization).not.toBe("o-exampleorgid");
  expect(request({ resourceAccount: "{security}" }).resourceOrganization).toBe("o-exampleorgid");
});

test.each<[CallerName, string | undefined]>([
  ["deployment", "arn:aws:iam::444455556666:role/palisade-deployment"],
  ["vending", "arn:aws:iam::444455556666:role/palisade-vending"],
  [
    "administrator",
    "arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_administrator_0123456789abcdef",
  ],
  ["root", "arn:aws:iam::444455556666:root"],
  ["user", "arn:aws:iam::444455556666:user/somebody"],
  ["outsider", "arn:aws:iam::999988887777:role/outsider"],
  ["anonymous", undefined],
])("%s calls as %s", (caller, arn) => {
  expect(request({ caller }).caller.arn).toBe(arn);
});

test("a pattern's open parts become an account, a Region and some text", () => {
  const administrator = ["arn:aws:iam::*:role/aws-reserved/*/AWSReservedSSO_admin?_*"];
  const guarded = { ...exampleGuardedAccount, roles: { ...exampleGuardedAccount.roles, administrator } };
  expect(caseRequest(guarded, { name: "", action: "x:Y", caller: "administrator" }).caller.arn).toBe(
    "arn:aws:iam::444455556666:role/aws-reserved/us-east-1/AWSReservedSSO_admin0_0123456789abcdef",
  );
});

test("a caller in full is laid over the developer only where it is a role of the account", () => {
  const named = { type: "role", arn: "arn:aws:iam::{account}:role/named" } as const;
  expect(request({ caller: named }).caller).toMatchObject({
    arn: "arn:aws:iam::444455556666:role/named",
    organization: "o-exampleorgid",
  });
  expect(request({ caller: { type: "user", arn: "arn" } }).caller).toEqual({
    type: "user",
    arn: "arn",
    account: "444455556666",
    organization: "o-exampleorgid",
  });
});

test("no one can call for a duty that no role has", () => {
  const guarded = { ...exampleGuardedAccount, roles: { ...exampleGuardedAccount.roles, vending: [] } };
  expect(() => caseRequest(guarded, { name: "", action: "x:Y", caller: "vending" })).toThrow(
    "no role has the duty vending",
  );
});

test("a duty calls through each of its roles, and its name is the first of them", () => {
  const callers = (caller: CallerName) =>
    caseRequests(exampleGuardedAccount, { name: "", action: "x:Y", caller }).map(
      (request) => request.caller.arn,
    );
  expect(callers("vending")).toEqual([
    "arn:aws:iam::444455556666:role/palisade-vending",
    "arn:aws:iam::444455556666:role/OrganizationAccountAccessRole",
  ]);
  expect(callers("root")).toEqual(["arn:aws:iam::444455556666:root"]);
  expect(request({ resource: "{vending}" }).resource).toBe("arn:aws:iam::444455556666:role/palisade-vending");
});
