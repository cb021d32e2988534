import { allowAll, anonymous, context, type Page, policy, role, root, service, user } from "./page";

const key = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const enableIam = {
  Sid: "Enable IAM policies",
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::111122223333:root" },
  Action: "kms:*",
  Resource: "*",
};

const administrators = {
  Sid: "Allow access for Key Administrators",
  Effect: "Allow",
  Principal: {
    AWS: ["arn:aws:iam::111122223333:user/KMSAdminUser", "arn:aws:iam::111122223333:role/KMSAdminRole"],
  },
  Action: ["kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:ScheduleKeyDeletion"],
  Resource: "*",
};

export const keyPolicies: Page = {
  page: "AWS KMS Developer Guide: Default key policy",
  examples: [
    {
      example: "the default key policy lets IAM policies allow",
      policies: { identity: [allowAll], resource: policy(enableIam) },
      request: { action: "kms:Decrypt", resource: key },
      cases: [
        ["a user with an IAM policy", {}, "allow"],
        ["the root user", { caller: root() }, "allow"],
        ["a user of another account", { caller: user("ann", "999999999999") }, "deny"],
      ],
    },
    {
      example: "the default key policy gives no user any permission by itself",
      policies: { identity: [], resource: policy(enableIam) },
      request: { action: "kms:Decrypt", resource: key },
      cases: [["a user without an IAM policy", {}, "deny"]],
    },
    {
      example: "without that statement IAM policies that allow are ineffective",
      policies: { identity: [allowAll], resource: policy(administrators) },
      request: { action: "kms:DescribeKey", resource: key },
      cases: [
        ["a user with an IAM policy", {}, "deny"],
        ["the root user", { caller: root() }, "deny"],
        ["an administrator's user", { caller: user("KMSAdminUser") }, "allow"],
        ["an administrator's role", { caller: role("KMSAdminRole") }, "allow"],
        ["an administrator decrypts", { caller: user("KMSAdminUser"), action: "kms:Decrypt" }, "deny"],
      ],
    },
    {
      example: "without that statement IAM policies that deny are still effective",
      policies: {
        identity: [policy({ Effect: "Deny", Action: "kms:DescribeKey", Resource: "*" })],
        resource: policy(administrators),
      },
      request: { action: "kms:DescribeKey", resource: key },
      cases: [["an administrator's user", { caller: user("KMSAdminUser") }, "deny"]],
    },
    {
      example: "a principal that the key policy names needs no IAM policy",
      policies: { identity: [], resource: policy(administrators) },
      request: { action: "kms:DescribeKey", resource: key },
      cases: [["an administrator's user", { caller: user("KMSAdminUser") }, "allow"]],
    },
    {
      example: "actions without a key, as kms:ListKeys, are valid in IAM policies only",
      policies: {
        identity: [policy({ Effect: "Allow", Action: "kms:ListKeys", Resource: "*" })],
        resource: null,
      },
      request: { action: "kms:ListKeys", resource: "*", namesNoResource: true },
      cases: [["a user with an IAM policy", {}, "allow"]],
    },
  ],
};

const externalId = policy({
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Principal: { AWS: "999999999999" },
  Condition: { StringEquals: { "sts:ExternalId": "12345" } },
});

const example = "arn:aws:iam::111122223333:role/ExampleRole";

export const externalIds: Page = {
  page: "IAM User Guide: How to use an external ID when granting access to your AWS resources to a third party",
  examples: [
    {
      example: "Example Corp assumes the role with the customer's id",
      policies: { identity: [allowAll], resource: externalId },
      request: { caller: role("service", "999999999999"), action: "sts:AssumeRole", resource: example },
      cases: [
        ["with the id", context({ "sts:ExternalId": "12345" }), "allow"],
        ["with another customer's id", context({ "sts:ExternalId": "67890" }), "deny"],
        ["without an id", {}, "deny"],
        [
          "somebody else with the id",
          { caller: role("service", "888888888888"), ...context({ "sts:ExternalId": "12345" }) },
          "deny",
        ],
      ],
    },
    {
      example: "the caller's own account must allow as well",
      policies: { identity: [], resource: externalId },
      request: { caller: role("service", "999999999999"), action: "sts:AssumeRole", resource: example },
      cases: [["with the id", context({ "sts:ExternalId": "12345" }), "deny"]],
    },
  ],
};

const crossAccountRole = "arn:aws:iam::111122223333:role/CrossAccountRole";

const mfaTrust = policy({
  Effect: "Allow",
  Principal: { AWS: "222222222222" },
  Action: "sts:AssumeRole",
  Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
});

const mayAssume = policy({ Effect: "Allow", Action: ["sts:AssumeRole"], Resource: [crossAccountRole] });

export const mfaProtection: Page = {
  page: "IAM User Guide: Configuring MFA-protected API access",
  examples: [
    {
      example: "Richard assumes a role of account A, with MFA only",
      policies: { identity: [mayAssume], resource: mfaTrust },
      request: {
        caller: user("Richard", "222222222222"),
        action: "sts:AssumeRole",
        resource: crossAccountRole,
      },
      cases: [
        ["with MFA", context({ "aws:MultiFactorAuthPresent": "true" }), "allow"],
        ["without", context({ "aws:MultiFactorAuthPresent": "false" }), "deny"],
        ["with long-term credentials", {}, "deny"],
        [
          "another role",
          {
            resource: "arn:aws:iam::111122223333:role/Other",
            ...context({ "aws:MultiFactorAuthPresent": "true" }),
          },
          "deny",
        ],
      ],
    },
    {
      example: "role trust policies must explicitly allow (Policy evaluation logic)",
      policies: {
        identity: [allowAll],
        resource: policy({
          Effect: "Allow",
          Principal: { Service: "ec2.amazonaws.com" },
          Action: "sts:AssumeRole",
        }),
      },
      request: { action: "sts:AssumeRole", resource: crossAccountRole },
      cases: [
        ["an administrator of the account", {}, "deny"],
        ["the root user", { caller: root() }, "deny"],
        ["the service", { caller: service("ec2.amazonaws.com") }, "allow"],
        ["another service", { caller: service("lambda.amazonaws.com") }, "deny"],
      ],
    },
  ],
};

const bucket = (...statements: readonly object[]) => ({ identity: [], resource: policy(...statements) });
const object = { action: "s3:GetObject", resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/a" };

export const bucketPolicies: Page = {
  page: "Amazon S3 User Guide: Bucket policy examples",
  examples: [
    {
      example: "two accounts put objects with a canned ACL",
      policies: {
        identity: [allowAll],
        resource: policy({
          Sid: "AddCannedAcl",
          Effect: "Allow",
          Principal: { AWS: ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"] },
          Action: ["s3:PutObject", "s3:PutObjectAcl"],
          Resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*",
          Condition: { StringEquals: { "s3:x-amz-acl": ["public-read"] } },
        }),
      },
      request: {
        caller: user("ann", "444455556666"),
        action: "s3:PutObject",
        resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/a",
      },
      cases: [
        ["with the ACL", context({ "s3:x-amz-acl": "public-read" }), "allow"],
        ["with another", context({ "s3:x-amz-acl": "private" }), "deny"],
        ["without", {}, "deny"],
        [
          "a third account",
          { caller: user("ann", "777777777777"), ...context({ "s3:x-amz-acl": "public-read" }) },
          "deny",
        ],
      ],
    },
    {
      example: "everybody reads",
      policies: bucket({
        Sid: "PublicRead",
        Effect: "Allow",
        Principal: "*",
        Action: ["s3:GetObject", "s3:GetObjectVersion"],
        Resource: ["arn:aws:s3:::DOC-EXAMPLE-BUCKET/*"],
      }),
      request: { caller: anonymous, ...object },
      cases: [
        ["reading", {}, "allow"],
        ["writing", { action: "s3:PutObject" }, "deny"],
        ["listing", { action: "s3:ListBucket", resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET" }, "deny"],
      ],
    },
    {
      example: "IPv4 and IPv6 ranges, without a part of each",
      policies: bucket({
        Sid: "AllowIPmix",
        Effect: "Allow",
        Principal: "*",
        Action: "s3:*",
        Resource: ["arn:aws:s3:::DOC-EXAMPLE-BUCKET", "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*"],
        Condition: {
          IpAddress: { "aws:SourceIp": ["54.240.143.0/24", "2001:DB8:1234:5678::/64"] },
          NotIpAddress: { "aws:SourceIp": ["54.240.143.128/30", "2001:DB8:1234:5678:ABCD::/80"] },
        },
      }),
      request: { caller: anonymous, ...object },
      cases: [
        ["54.240.143.1", context({ "aws:SourceIp": "54.240.143.1" }), "allow"],
        ["54.240.143.129", context({ "aws:SourceIp": "54.240.143.129" }), "deny"],
        ["2001:DB8:1234:5678::1", context({ "aws:SourceIp": "2001:DB8:1234:5678::1" }), "allow"],
        ["2001:DB8:1234:5678:ABCD::1", context({ "aws:SourceIp": "2001:DB8:1234:5678:ABCD::1" }), "deny"],
      ],
    },
    {
      example: "a certain referer",
      policies: bucket({
        Effect: "Allow",
        Principal: "*",
        Action: ["s3:GetObject", "s3:GetObjectVersion"],
        Resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*",
        Condition: { StringLike: { "aws:Referer": ["http://www.example.com/*", "http://example.com/*"] } },
      }),
      request: { caller: anonymous, ...object },
      cases: [
        ["from the site", context({ "aws:Referer": "http://www.example.com/page" }), "allow"],
        ["from another", context({ "aws:Referer": "http://www.example.org/page" }), "deny"],
        ["without", {}, "deny"],
      ],
    },
    {
      example: "CloudFront's origin access identity",
      policies: bucket({
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC" },
        Action: "s3:GetObject",
        Resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*",
      }),
      request: object,
      cases: [
        ["anybody else", { caller: anonymous }, "deny"],
        ["a user", {}, "deny"],
      ],
    },
    {
      example: "MFA for tax documents: no age means no MFA",
      policies: {
        identity: [allowAll],
        resource: policy({
          Sid: "",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/taxdocuments/*",
          Condition: { Null: { "aws:MultiFactorAuthAge": true } },
        }),
      },
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/taxdocuments/a" },
      cases: [
        ["with MFA", context({ "aws:MultiFactorAuthAge": "300" }), "allow"],
        ["without", {}, "deny"],
        ["another folder without", object, "allow"],
      ],
    },
  ],
};
