import { kmsKeyPolicyNamesPrincipals } from "./kms-key-policy-names-principals";
import { unknown } from "../model/unknown";
import { exampleGraph } from "../model/example";
import { exampleVerdict, statusOf } from "../model/verdicts";

const role = "arn:aws:iam::111122223333:role/app";
const everybody = {
  Effect: "Allow",
  Principal: { AWS: "*" },
  Action: ["kms:Decrypt", "kms:ReEncryptFrom"],
  Resource: "*",
};
const cloudTrail = [
  { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" },
  {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "kms:GenerateDataKey*",
    Resource: "*",
    Condition: {
      StringEquals: { "aws:SourceArn": "arn:aws:cloudtrail:us-east-1:111122223333:trail/org" },
      StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111122223333:trail/*" },
    },
  },
  {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "kms:DescribeKey",
    Resource: "*",
  },
];
const decryptLogs = {
  ...everybody,
  Condition: {
    StringEquals: { "kms:CallerAccount": "111122223333" },
    StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111122223333:trail/*" },
  },
};

test.each([
  ["a key for CloudTrail", cloudTrail, "pass"],
  ["the same, with decryption by everybody of the account", [...cloudTrail, decryptLogs], "fail"],
  [
    "everybody of the organization",
    [{ ...everybody, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-example" } } }],
    "fail",
  ],
  [
    "pinned, unless the key is missing, which kms-key-policy-not-public judges",
    [{ ...everybody, Condition: { ArnEqualsIfExists: { "aws:PrincipalArn": role } } }],
    "pass",
  ],
  [
    "one pinned role of two with a wildcard",
    [{ ...everybody, Condition: { ArnLike: { "aws:PrincipalArn": [role, `${role}-*`] } } }],
    "fail",
  ],
  [
    "pinned and by account",
    [
      {
        ...everybody,
        Condition: { StringEquals: { "aws:PrincipalArn": role, "kms:CallerAccount": "111122223333" } },
      },
    ],
    "pass",
  ],
  [
    "pinned to a policy variable",
    [
      {
        ...everybody,
        Condition: {
          StringLike: { "aws:PrincipalArn": "${aws:PrincipalTag/owner}" },
          StringEquals: { "kms:CallerAccount": "111122223333" },
        },
      },
    ],
    "fail",
  ],
])("%s", (_, Statement, expected) => {
  const props = { policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
  expect(
    statusOf(kmsKeyPolicyNamesPrincipals, { name: "key", resources: [{ type: "aws:kms/key:Key", props }] }),
  ).toBe(expected);
});

test("a policy that is not known yet leaves the answer open", () => {
  const resources = [{ type: "aws:kms/replicaKey:ReplicaKey", props: { policy: unknown("an ARN") } }];
  expect(statusOf(kmsKeyPolicyNamesPrincipals, { name: "key", resources })).toBe("undetermined");
});

test("names what the statement is narrowed to", () => {
  const props = { policy: JSON.stringify({ Version: "2012-10-17", Statement: [decryptLogs] }) };
  const on = exampleGraph({ name: "key", resources: [{ type: "aws:kms/key:Key", props }] });
  expect(exampleVerdict(kmsKeyPolicyNamesPrincipals, on)).toEqual({
    status: "fail",
    messages: [expect.stringContaining("every principal of kms:CallerAccount 111122223333")],
  });
});
