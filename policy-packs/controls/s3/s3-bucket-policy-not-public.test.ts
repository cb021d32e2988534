import { s3BucketPolicyNotPublic } from "./s3-bucket-policy-not-public";
import { statusOf } from "../model/verdicts";

const trail = { "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:111122223333:trail/org" };
const toTrail = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" } };
const cloudTrail = [
  {
    ...toTrail,
    Action: "s3:GetBucketAcl",
    Resource: "arn:aws:s3:::logs",
    Condition: { StringEquals: trail },
  },
  ...["111122223333", "o-exampleorgid"].map((id) => ({
    ...toTrail,
    Action: "s3:PutObject",
    Resource: `arn:aws:s3:::logs/AWSLogs/${id}/*`,
    Condition: { StringEquals: { ...trail, "s3:x-amz-acl": "bucket-owner-full-control" } },
  })),
  {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  },
];
const everybody = {
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::logs/*",
};

test.each([
  ["CloudTrail's log bucket with the Deny for plain HTTP", cloudTrail, "pass"],
  ["the same with one public statement", [...cloudTrail, everybody], "fail"],
  [
    "CloudFront's origin access control",
    [{ ...everybody, Principal: { Service: "cloudfront.amazonaws.com" } }],
    "pass",
  ],
  [
    "...IfExists lets in a caller who brings no key",
    [{ ...everybody, Condition: { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-exampleorgid" } } }],
    "fail",
  ],
  [
    "a referer is no identity",
    [{ ...everybody, Condition: { StringLike: { "aws:Referer": "https://example.com/*" } } }],
    "fail",
  ],
  [
    "a VPC endpoint",
    [{ ...everybody, Condition: { StringEquals: { "aws:SourceVpce": "vpce-0a1b2c3d" } } }],
    "pass",
  ],
  ["a statement without an effect does not parse", [{ Principal: "*", Action: "s3:GetObject" }], "fail"],
])("%s", (_, Statement, expected) => {
  const props = { bucket: "logs", policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
  const resources = [{ type: "aws:s3/bucketPolicy:BucketPolicy", props }];
  expect(statusOf(s3BucketPolicyNotPublic, { name: "policy", resources })).toBe(expected);
});
