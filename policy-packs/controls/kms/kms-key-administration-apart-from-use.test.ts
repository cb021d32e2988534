import { kmsKeyAdministrationApartFromUse } from "./kms-key-administration-apart-from-use";
import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { resourceGraph } from "../model/resource-graph";

const account = { AWS: "arn:aws:iam::111122223333:root" };
const admin = { AWS: "arn:aws:iam::111122223333:role/key-admin" };
const app = { AWS: "arn:aws:iam::111122223333:role/app" };
const allow = (Principal: unknown, Action: unknown, Condition?: unknown) => ({
  Effect: "Allow",
  Principal,
  Action,
  Resource: "*",
  Condition,
});
const root = allow(account, "kms:*");
const pinned = (arn: string) => ({ ArnLike: { "aws:PrincipalArn": arn } });
const awsAdministration = [
  "Create*",
  "Describe*",
  "Enable*",
  "List*",
  "Put*",
  "Update*",
  "Revoke*",
  "Disable*",
  "Get*",
  "Delete*",
];

test.each([
  [
    "AWS's own statements for administrators and users",
    [
      root,
      allow(admin, [...awsAdministration.map((action) => `kms:${action}`), "kms:ScheduleKeyDeletion"]),
      allow(app, ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]),
      allow(app, ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"], {
        Bool: { "kms:GrantIsForAWSResource": "true" },
      }),
    ],
    "pass",
  ],
  [
    "the account as a bare number",
    [allow({ AWS: "111122223333" }, "kms:*"), allow(app, "kms:Decrypt")],
    "pass",
  ],
  [
    "the account and a service that may do both",
    [root, allow({ Service: "example.amazonaws.com" }, "kms:*")],
    "fail",
  ],
  [
    "a key for CloudTrail",
    [root, allow({ Service: "cloudtrail.amazonaws.com" }, "kms:GenerateDataKey*")],
    "pass",
  ],
  [
    "a pattern of administrators that reaches a user",
    [allow(account, "kms:Put*", pinned("arn:aws:iam::111122223333:role/*")), allow(app, "kms:Decrypt")],
    "fail",
  ],
  [
    "a foreign account in two spellings",
    [
      allow({ AWS: "999988887777" }, "kms:Put*"),
      allow({ AWS: "arn:aws:iam::999988887777:root" }, "kms:Decrypt"),
    ],
    "fail",
  ],
  [
    "a role and a session of it",
    [
      allow(admin, "kms:Put*"),
      allow({ AWS: "arn:aws:sts::111122223333:assumed-role/key-admin/jane" }, "kms:Decrypt"),
    ],
    "fail",
  ],
  ["everything but some actions", [root, { ...allow(admin, undefined), NotAction: "kms:Encrypt" }], "fail"],
  [
    "rights that a Deny takes away are still written down",
    [root, allow(admin, "kms:*"), { ...allow(admin, "kms:Decrypt"), Effect: "Deny" }],
    "fail",
  ],
])("%s", (_, Statement, expected) => {
  const props = { policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
  expect(
    statusOf(kmsKeyAdministrationApartFromUse, {
      name: "key",
      resources: [{ type: "aws:kms/key:Key", props }],
    }),
  ).toBe(expected);
});

test("a policy of its own that may be this key's leaves the answer open", () => {
  const policy = JSON.stringify({ Statement: [root, allow(app, "kms:Decrypt")] });
  const resources = [
    { type: "aws:kms/key:Key", props: {} },
    { type: "aws:kms/keyPolicy:KeyPolicy", props: { keyId: unknown("stack output"), policy } },
  ];
  expect(statusOf(kmsKeyAdministrationApartFromUse, { name: "key", resources })).toBe("undetermined");
});

test("without the key's account no one can tell whose root a statement names", () => {
  const props = { policy: JSON.stringify({ Statement: [root, allow(app, "kms:Decrypt")] }) };
  const on = exampleGraph({ name: "key", resources: [{ type: "aws:kms/key:Key", props }] });
  const homeless = on.resources.map((resource) => ({ ...resource, account: undefined }));
  expect(exampleVerdict(kmsKeyAdministrationApartFromUse, resourceGraph(homeless, on.settings)).status).toBe(
    "undetermined",
  );
});
