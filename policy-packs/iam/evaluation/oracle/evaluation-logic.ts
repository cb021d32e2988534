import { allowAll, type Page, policy, role, root, user } from "./page";

const carlos = user("carlossalazar", "123456789012");

const carlosPolicy = policy(
  {
    Sid: "AllowS3ListRead",
    Effect: "Allow",
    Action: [
      "s3:GetBucketLocation",
      "s3:GetAccountPublicAccessBlock",
      "s3:ListAccessPoints",
      "s3:ListAllMyBuckets",
    ],
    Resource: "arn:aws:s3:::*",
  },
  {
    Sid: "AllowS3Self",
    Effect: "Allow",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::carlossalazar/*", "arn:aws:s3:::carlossalazar"],
  },
  { Sid: "DenyS3Logs", Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::*log*" },
);

const carlosBucket = policy({
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::123456789012:user/carlossalazar" },
  Action: "s3:*",
  Resource: ["arn:aws:s3:::carlossalazar/*", "arn:aws:s3:::carlossalazar"],
});

const reports = policy(
  { Sid: "AllowGetList", Effect: "Allow", Action: ["iam:Get*", "iam:List*"], Resource: "*" },
  { Sid: "DenyReports", Effect: "Deny", Action: "iam:*Report", Resource: "*" },
);

/** A bucket's policy that lets somebody read. */
const lets = (...principals: readonly string[]) =>
  policy({
    Effect: "Allow",
    Principal: { AWS: principals },
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::bucket/*",
  });

const ec2Only = policy({ Effect: "Allow", Action: "ec2:*", Resource: "*" });
const read = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" };
const federated = { type: "federated", arn: "arn:aws:sts::111122223333:federated-user/exampleuser" } as const;

export const evaluationLogic: Page = {
  page: "IAM User Guide: Policy evaluation logic",
  examples: [
    {
      example: "Carlos and his bucket: identity-based and resource-based policy",
      policies: { identity: [carlosPolicy], resource: carlosBucket },
      request: { caller: carlos, action: "s3:PutObject", resourceAccount: "123456789012" },
      cases: [["a file in his bucket: both allow", { resource: "arn:aws:s3:::carlossalazar/a" }, "allow"]],
    },
    {
      example: "Carlos and the bucket of logs, which has no policy",
      policies: { identity: [carlosPolicy], resource: null },
      request: { caller: carlos, action: "s3:PutObject", resourceAccount: "123456789012" },
      cases: [
        [
          "a file among the logs: an explicit deny",
          { resource: "arn:aws:s3:::carlossalazar-logs/a" },
          "deny",
        ],
        [
          "the list of all buckets",
          { action: "s3:ListAllMyBuckets", resource: "arn:aws:s3:::*", namesNoResource: true },
          "allow",
        ],
        ["somebody else's bucket", { resource: "arn:aws:s3:::other/a" }, "deny"],
      ],
    },
    {
      example:
        "if one of the two allows and the other does not, the request is allowed: only the bucket's policy",
      policies: { identity: [], resource: carlosBucket },
      request: { caller: carlos, action: "s3:PutObject", resourceAccount: "123456789012" },
      cases: [
        ["Carlos", { resource: "arn:aws:s3:::carlossalazar/a" }, "allow"],
        [
          "another user",
          { caller: user("other", "123456789012"), resource: "arn:aws:s3:::carlossalazar/a" },
          "deny",
        ],
      ],
    },
    {
      example:
        "if one of the two allows and the other does not, the request is allowed: only the user's policy",
      policies: { identity: [carlosPolicy], resource: null },
      request: { caller: carlos, action: "s3:PutObject", resourceAccount: "123456789012" },
      cases: [["Carlos", { resource: "arn:aws:s3:::carlossalazar/a" }, "allow"]],
    },
    {
      example: "explicit and implicit denies",
      policies: { identity: [reports] },
      request: { resource: "*", namesNoResource: true },
      cases: [
        ["reading is allowed", { action: "iam:ListUsers" }, "allow"],
        ["creating a policy is denied implicitly", { action: "iam:CreatePolicy" }, "deny"],
        [
          "a report that is read is denied explicitly",
          { action: "iam:GetOrganizationsAccessReport" },
          "deny",
        ],
      ],
    },
    {
      example: "another policy that allows does not overcome the explicit deny",
      policies: {
        identity: [
          reports,
          policy({ Effect: "Allow", Action: "iam:GenerateCredentialReport", Resource: "*" }),
        ],
      },
      request: { resource: "*", namesNoResource: true },
      cases: [["a report", { action: "iam:GenerateCredentialReport" }, "deny"]],
    },
    {
      example: "by default everything is denied implicitly, with the exception of the root user",
      policies: { identity: [], resource: null },
      request: read,
      cases: [
        ["a user without policies", {}, "deny"],
        ["the root user", { caller: root() }, "allow"],
      ],
    },
    {
      example: "a boundary overrides the allow",
      policies: { identity: [allowAll], boundary: ec2Only, resource: null },
      request: read,
      cases: [
        ["outside the boundary", {}, "deny"],
        ["inside", { action: "ec2:DescribeInstances", resource: "*", namesNoResource: true }, "allow"],
      ],
    },
    {
      example: "a session policy overrides the allow",
      policies: { identity: [allowAll], session: ec2Only, resource: null },
      request: { ...read, caller: role("examplerole") },
      cases: [
        ["outside the session policy", {}, "deny"],
        ["inside", { action: "ec2:DescribeInstances", resource: "*", namesNoResource: true }, "allow"],
      ],
    },
    {
      example: "an SCP overrides the allow",
      policies: {
        scp: [[ec2Only]],
        identity: [allowAll],
        resource: lets("arn:aws:iam::111122223333:user/exampleuser"),
      },
      request: { ...read, caller: user("exampleuser") },
      cases: [
        ["outside the SCP, whatever identity and resource say", {}, "deny"],
        ["inside", { action: "ec2:DescribeInstances", resource: "*", namesNoResource: true }, "allow"],
      ],
    },
    {
      example: "a bucket's policy that names the role is limited by a boundary",
      policies: {
        identity: [],
        boundary: ec2Only,
        resource: lets("arn:aws:iam::111122223333:role/examplerole"),
      },
      request: read,
      cases: [["the role", { caller: role("examplerole") }, "deny"]],
    },
    {
      example: "a bucket's policy that names the role is limited by a session policy",
      policies: {
        identity: [],
        session: ec2Only,
        resource: lets("arn:aws:iam::111122223333:role/examplerole"),
      },
      request: read,
      cases: [["the role", { caller: role("examplerole") }, "deny"]],
    },
    {
      example: "a bucket's policy that names the role is not limited by the role's identity-based policies",
      policies: { identity: [ec2Only], resource: lets("arn:aws:iam::111122223333:role/examplerole") },
      request: read,
      cases: [
        ["the role", { caller: role("examplerole") }, "allow"],
        ["another role", { caller: role("otherrole") }, "deny"],
      ],
    },
    {
      example: "a bucket's policy that names the session is limited by nothing",
      policies: {
        identity: [],
        boundary: ec2Only,
        session: ec2Only,
        resource: lets("arn:aws:sts::111122223333:assumed-role/examplerole/examplerolesessionname"),
      },
      request: read,
      cases: [
        ["the session", { caller: role("examplerole", undefined, "examplerolesessionname") }, "allow"],
        ["another session of the role", { caller: role("examplerole", undefined, "other") }, "deny"],
        [
          "a role with a path is named without it",
          { caller: role("service/examplerole", undefined, "examplerolesessionname") },
          "allow",
        ],
      ],
    },
    {
      example:
        "a bucket's policy that names the user is limited by neither identity-based policies nor the boundary",
      policies: {
        identity: [],
        boundary: ec2Only,
        resource: lets("arn:aws:iam::111122223333:user/exampleuser"),
      },
      request: read,
      cases: [
        ["the user", { caller: user("exampleuser") }, "allow"],
        ["another user", { caller: user("otheruser") }, "deny"],
      ],
    },
    {
      example: "a bucket's policy that names the federated user's session is limited by nothing",
      policies: {
        identity: [],
        boundary: ec2Only,
        session: ec2Only,
        resource: lets("arn:aws:sts::111122223333:federated-user/exampleuser"),
      },
      request: read,
      cases: [["the federated user", { caller: federated }, "allow"]],
    },
    {
      example: "a federated user without a session policy may do nothing, a role may",
      policies: { identity: [allowAll], resource: null },
      request: read,
      cases: [
        ["the federated user", { caller: federated }, "deny"],
        ["the role", { caller: role("examplerole") }, "allow"],
      ],
    },
    {
      example: "a federated user with a session policy has what both allow",
      policies: { identity: [allowAll], session: ec2Only, resource: null },
      request: { caller: federated },
      cases: [
        [
          "what both allow",
          { action: "ec2:DescribeInstances", resource: "*", namesNoResource: true },
          "allow",
        ],
        ["what only one allows", read, "deny"],
      ],
    },
    {
      example: "an explicit deny in any of the policies: the boundary's",
      policies: {
        identity: [allowAll],
        boundary: policy(
          { Effect: "Allow", Action: "*", Resource: "*" },
          { Effect: "Deny", Action: "s3:GetObject", Resource: "*" },
        ),
        resource: lets("arn:aws:iam::111122223333:user/exampleuser"),
      },
      request: read,
      cases: [["the user whom the bucket names", { caller: user("exampleuser") }, "deny"]],
    },
  ],
};

const production = policy(
  { Sid: "AllowS3ListRead", Effect: "Allow", Action: "s3:ListAllMyBuckets", Resource: "*" },
  {
    Sid: "AllowS3ProductionObjectActions",
    Effect: "Allow",
    Action: "s3:*Object*",
    Resource: "arn:aws:s3:::Production/*",
  },
  {
    Sid: "DenyS3Logs",
    Effect: "Deny",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::*log*", "arn:aws:s3:::*log*/*"],
  },
);

const productionBucket = policy({
  Effect: "Allow",
  Action: ["s3:GetObject*", "s3:PutObject*", "s3:ReplicateObject", "s3:RestoreObject"],
  Principal: { AWS: "arn:aws:iam::111111111111:user/carlossalazar" },
  Resource: "arn:aws:s3:::Production/*",
});

const developer = { caller: user("carlossalazar", "111111111111"), resourceAccount: "222222222222" };

export const crossAccount: Page = {
  page: "IAM User Guide: Cross-account policy evaluation logic",
  examples: [
    {
      example: "Carlos saves a file in another account's bucket: both accounts allow",
      policies: { identity: [production], resource: productionBucket },
      request: { ...developer, resource: "arn:aws:s3:::Production/a" },
      cases: [
        ["saves", { action: "s3:PutObject" }, "allow"],
        ["reads", { action: "s3:GetObject" }, "allow"],
        ["deletes: his policy allows, the bucket's does not", { action: "s3:DeleteObject" }, "deny"],
        ["manages the bucket", { action: "s3:PutBucketPolicy", resource: "arn:aws:s3:::Production" }, "deny"],
        [
          "another user of his account",
          { caller: user("other", "111111111111"), action: "s3:PutObject" },
          "deny",
        ],
      ],
    },
    {
      example: "Carlos saves a file among the logs, whose bucket has no policy: one account denies",
      policies: { identity: [production], resource: null },
      request: { ...developer, action: "s3:PutObject", resource: "arn:aws:s3:::Production-logs/a" },
      cases: [["saves", {}, "deny"]],
    },
    {
      example: "the requester must have an identity-based policy",
      policies: { identity: [], resource: productionBucket },
      request: { ...developer, action: "s3:PutObject", resource: "arn:aws:s3:::Production/a" },
      cases: [["saves", {}, "deny"]],
    },
    {
      example: "the resource's account must allow",
      policies: { identity: [allowAll], resource: null },
      request: { ...developer, action: "s3:PutObject", resource: "arn:aws:s3:::Production/a" },
      cases: [["saves", {}, "deny"]],
    },
    {
      example: "an entire account is the principal",
      policies: {
        identity: [allowAll],
        resource: policy({
          Effect: "Allow",
          Action: "s3:PutObject",
          Principal: { AWS: "111111111111" },
          Resource: "arn:aws:s3:::Production/*",
        }),
      },
      request: { ...developer, action: "s3:PutObject", resource: "arn:aws:s3:::Production/a" },
      cases: [
        ["somebody of that account with an identity-based policy", {}, "allow"],
        ["somebody of a third account", { caller: user("other", "333333333333") }, "deny"],
      ],
    },
  ],
};
