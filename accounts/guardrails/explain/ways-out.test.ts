import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { waysOut } from "./ways-out";

const request: Request = {
  caller: { type: "role", arn: "arn:aws:iam::053947182690:role/ci", account: "053947182690" },
  action: "s3:PutObject",
  resource: "arn:aws:s3:::evidence/x",
  context: {
    "aws:RequestedRegion": "eu-west-1",
    "aws:SecureTransport": "false",
    "s3:x-amz-acl": "public-read",
  },
};

type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

function ways(condition: Condition, resource: object = { Resource: "*" }) {
  const statement = { Effect: "Deny", Action: "s3:*", ...resource, Condition: condition };
  const compiled = compilePolicy({ Version: "2012-10-17", Statement: [statement] }, "scp");
  if ("problems" in compiled) throw new Error(compiled.problems.join());
  return compiled.policy.statements.flatMap((one) => waysOut(one, request));
}

test.each<[Condition, string, boolean]>([
  [
    { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] } },
    "call it in us-east-1 or us-west-2",
    true,
  ],
  [
    { StringEquals: { "aws:RequestedRegion": "eu-west-1" } },
    "call it in another Region than eu-west-1",
    true,
  ],
  [{ ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/a" } }, "be arn:aws:iam::*:role/a", false],
  [
    { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/ci" } },
    "be somebody else than arn:aws:iam::*:role/ci",
    false,
  ],
  [{ Bool: { "aws:SecureTransport": "false" } }, "call it over TLS", true],
  [{ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }, "have aws:MultiFactorAuthPresent true", true],
  [{ Null: { "aws:SourceVpc": "true" } }, "send aws:SourceVpc", true],
  [{ Null: { "s3:x-amz-acl": "false" } }, "leave s3:x-amz-acl out", true],
  [
    { StringEquals: { "s3:x-amz-acl": ["public-read", "public-read-write"] } },
    "have s3:x-amz-acl be something else than public-read or public-read-write",
    true,
  ],
  [{ StringNotLike: { "aws:PrincipalTag/team": "pay*" } }, "have aws:PrincipalTag/team be pay*", false],
  [{ NumericLessThan: { "s3:TlsVersion": "1.2" } }, "have s3:TlsVersion at least 1.2", false],
  [
    { DateGreaterThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" } },
    "have aws:CurrentTime at most 2026-01-01T00:00:00Z",
    false,
  ],
  [{ NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } }, "call from 203.0.113.0/24 (aws:SourceIp)", false],
  [
    { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
    "call from another address than 203.0.113.0/24 (aws:SourceIp)",
    false,
  ],
  [
    { StringNotEquals: { "aws:ResourceAccount": "${aws:PrincipalAccount}" } },
    "have aws:ResourceAccount be ${aws:PrincipalAccount}",
    false,
  ],
])("out of %j: %s", (condition, text, tried) => {
  expect(ways(condition)).toEqual([{ text, key: Object.keys(Object.values(condition)[0] ?? {})[0], tried }]);
});

test("changing the caller comes last, and no caller becomes an AWS service", () => {
  const condition = {
    ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/a" },
    Bool: { "aws:PrincipalIsAWSService": "false" },
    StringNotEquals: { "aws:RequestedRegion": "us-east-1" },
  };
  expect(ways(condition).map(({ key }) => key)).toEqual(["aws:RequestedRegion", "aws:PrincipalArn"]);
});

test("a way that was tried and does not help is left out", () => {
  const condition = { "ForAnyValue:StringLike": { "s3:x-amz-acl": ["public-*", "something*"] } };
  expect(ways(condition)).toEqual([]);
});

test.each([
  [{ Resource: "arn:aws:s3:::evidence/*" }, "use a resource that does not match arn:aws:s3:::evidence/*"],
  [
    { NotResource: ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] },
    "use a resource that matches arn:aws:s3:::a/* or arn:aws:s3:::b/*",
  ],
])("another resource than %j", (resource, text) => {
  expect(ways({}, resource).map((way) => way.text)).toEqual([text]);
});

test("without a condition there is no way out", () => {
  expect(ways({})).toEqual([]);
});

test("a long list is cut short", () => {
  const regions = Array.from({ length: 9 }, (_, index) => `us-east-${String(index)}`);
  expect(ways({ StringNotEquals: { "aws:RequestedRegion": regions } })[0]?.text).toMatch(
    /us-east-5 and 3 more$/,
  );
});
