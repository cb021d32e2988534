import { parsePolicy } from "./document";
import { isPublic } from "./exposure";

const anyone = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
const when = (operator: string, key: string, value: unknown) => ({
  ...anyone,
  Condition: { [operator]: { [key]: value } },
});
const arns = (key: string, value: unknown) => when("ArnLike", key, value);

test.each([
  ["anyone", anyone, true],
  ["everyone but one", { ...anyone, Principal: undefined, NotPrincipal: { AWS: "111122223333" } }, true],
  ["one account among everyone", { ...anyone, Principal: { AWS: ["111122223333", "*"] } }, true],
  ["every account's root", { ...anyone, Principal: { AWS: "arn:aws:iam::*:root" } }, true],
  ["every service", { ...anyone, Principal: { Service: "*" } }, true],
  ["one service", { ...anyone, Principal: { Service: "sns.amazonaws.com" } }, false],
  ["an organization", when("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"), false],
  ["any organization", when("StringLike", "aws:PrincipalOrgID", "o-*"), true],
  ["one organization or any", when("StringLike", "aws:PrincipalOrgID", ["o-a1b2c3d4e5", "o-*"]), true],
  [
    "the caller's own organization",
    when("StringEquals", "aws:PrincipalOrgID", "${aws:PrincipalOrgID}"),
    true,
  ],
  ["the resource's organization", when("StringEquals", "aws:PrincipalOrgID", "${aws:ResourceOrgID}"), false],
  ["every key, or none", when("ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"), true],
  ["an OU", when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/*"), false],
  [
    "an OU of any organization",
    when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-*/r-ab12/*"),
    true,
  ],
  ["accounts that begin with 1", when("StringLike", "aws:PrincipalAccount", "1*"), true],
  ["the resource's account", when("StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}"), false],
  ["the caller's own account", when("StringEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"), true],
  ["a role name in any account", arns("aws:PrincipalArn", "arn:aws:iam::*:role/deploy"), true],
  ["any role in any account", arns("aws:PrincipalArn", "arn:aws:iam::*:role/*"), true],
  ["a role name in accounts of one prefix", arns("aws:PrincipalArn", "arn:aws:iam::1111*:role/deploy"), true],
  ["any role of one account", arns("aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"), false],
  [
    "any role of the resource's account",
    arns("aws:PrincipalArn", "arn:aws:iam::${aws:ResourceAccount}:role/*"),
    false,
  ],
  ["a topic's name in any account", arns("aws:SourceArn", "arn:aws:sns:*:*:alarms"), true],
  ["a bucket, whose name is unique", arns("aws:SourceArn", "arn:aws:s3:::uploads"), false],
  ["a bucket as AWS's own examples spell it", arns("aws:SourceArn", "arn:aws:s3:*:*:uploads"), false],
  ["an access point of any account", arns("aws:SourceArn", "arn:aws:s3:*:*:accesspoint/uploads"), true],
  ["buckets of one prefix", arns("aws:SourceArn", "arn:aws:s3:::uploads-*"), true],
  ["any distribution", arns("aws:SourceArn", "arn:aws:cloudfront::*:distribution/*"), true],
  ["one network", when("IpAddress", "aws:SourceIp", "203.0.113.0/24"), false],
  ["one address", when("IpAddress", "aws:SourceIp", ["203.0.113.9", "2001:db8::/32"]), false],
  ["every address", when("IpAddress", "aws:SourceIp", "0.0.0.0/0"), true],
  ["half of the internet", when("IpAddress", "aws:SourceIp", ["203.0.113.0/24", "128.0.0.0/1"]), true],
  ["every address but some", when("NotIpAddress", "aws:SourceIp", "203.0.113.0/24"), true],
  ["a network, unless it is unknown", when("IpAddressIfExists", "aws:SourceIp", "203.0.113.0/24"), true],
  ["mounts", when("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"), false],
  ["no mounts", when("Bool", "elasticfilesystem:AccessedViaMountTarget", "false"), true],
  ["endpoints of an organization", when("StringEquals", "aws:VpceOrgID", "o-a1b2c3d4e5"), false],
  ["any VPC", when("StringLike", "aws:SourceVpc", "vpc-*"), true],
  ["a session name of any role", when("StringLike", "aws:userid", "*:deploy"), true],
  ["any session of one role", when("StringLike", "aws:userid", "AROAEXAMPLEID:*"), false],
  ["access points of one account", when("StringEquals", "s3:DataAccessPointAccount", "111122223333"), false],
  [
    "one condition that names and one that does not",
    {
      ...anyone,
      Condition: { StringLike: { "aws:PrincipalArn": "*" }, StringEquals: { "aws:SourceVpce": "vpce-0a1b" } },
    },
    false,
  ],
])("%s", (_, statement, expected) => {
  const policy = parsePolicy({ Statement: statement });
  expect("statements" in policy && policy.statements.some(isPublic)).toBe(expected);
});
