import { s3BucketTlsOnly } from "./s3-bucket-tls-only";
import { exampleArn, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const arn = exampleArn("data");
const denial = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const cloudTrail = [
  {
    Sid: "AWSCloudTrailAclCheck",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "s3:GetBucketAcl",
    Resource: arn,
    Condition: { StringEquals: { "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:111122223333:trail/org" } },
  },
  {
    Sid: "AWSCloudTrailWrite",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: `${arn}/AWSLogs/111122223333/*`,
    Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
  },
];

test.each([
  ["CloudTrail's statements alone", cloudTrail, "fail"],
  ["CloudTrail's statements and the Deny", [...cloudTrail, denial], "pass"],
  [
    "bucket and objects in two statements",
    [
      { ...denial, Resource: arn },
      { ...denial, Resource: `${arn}/*` },
    ],
    "pass",
  ],
  ["one pattern for both", [{ ...denial, Resource: `${arn}*` }], "pass"],
  ["a prefix of the objects", [{ ...denial, Resource: [arn, `${arn}/logs/*`] }], "fail"],
  ["another bucket", [{ ...denial, Resource: ["arn:aws:s3:::other", "arn:aws:s3:::other/*"] }], "fail"],
  [
    "NotPrincipal leaves somebody out",
    [{ ...denial, Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" } }],
    "fail",
  ],
  [
    "a boolean, and a key in lower case",
    [{ ...denial, Condition: { Bool: { "aws:securetransport": false } } }],
    "pass",
  ],
  [
    "an Allow for TLS denies nothing",
    [{ ...denial, Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } }],
    "fail",
  ],
  ["actions of one letter", [{ ...denial, Action: "s3:?" }], "fail"],
  ["upper case", [{ ...denial, Action: "S3:*" }], "pass"],
  [
    "a further condition",
    [
      {
        ...denial,
        Condition: { ...denial.Condition, StringNotEquals: { "aws:PrincipalAccount": "111122223333" } },
      },
    ],
    "fail",
  ],
  ["every service's actions", [{ ...denial, Action: "*" }], "pass"],
])("%s", (_, statements, expected) => {
  const resources = [
    { type: "aws:s3/bucket:Bucket", name: "data", props: {} },
    {
      type: "aws:s3/bucketPolicy:BucketPolicy",
      props: {
        bucket: ref("data"),
        policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
      },
    },
  ];
  expect(statusOf(s3BucketTlsOnly, { name: "policy", resources })).toBe(expected);
});

test("a policy that is not known yet leaves the answer open", () => {
  const props = { policy: unknown("an ARN") };
  expect(
    statusOf(s3BucketTlsOnly, { name: "bucket", resources: [{ type: "aws:s3/bucket:Bucket", props }] }),
  ).toBe("undetermined");
});
