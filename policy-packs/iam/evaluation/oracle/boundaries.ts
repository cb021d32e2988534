import { context, type Page, policy, user } from "./page";

const shirley = policy({ Effect: "Allow", Action: ["s3:*", "cloudwatch:*", "ec2:*"], Resource: "*" });
const createUser = policy({ Effect: "Allow", Action: "iam:CreateUser", Resource: "*" });
const none = null;

const xCompany = policy(
  {
    Sid: "ServiceBoundaries",
    Effect: "Allow",
    Action: ["s3:*", "cloudwatch:*", "ec2:*", "dynamodb:*"],
    Resource: "*",
  },
  {
    Sid: "AllowIAMConsoleForCredentials",
    Effect: "Allow",
    Action: ["iam:ListUsers", "iam:GetAccountPasswordPolicy"],
    Resource: "*",
  },
  {
    Sid: "AllowManageOwnPasswordAndAccessKeys",
    Effect: "Allow",
    Action: [
      "iam:*AccessKey*",
      "iam:ChangePassword",
      "iam:GetUser",
      "iam:*ServiceSpecificCredential*",
      "iam:*SigningCertificate*",
    ],
    Resource: ["arn:aws:iam::*:user/${aws:username}"],
  },
  {
    Sid: "DenyS3Logs",
    Effect: "Deny",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"],
  },
  {
    Sid: "DenyEC2Production",
    Effect: "Deny",
    Action: "ec2:*",
    Resource: "arn:aws:ec2:*:*:instance/i-1234567890abcdef0",
  },
);

const delegated = policy(
  {
    Sid: "CreateOrChangeOnlyWithBoundary",
    Effect: "Allow",
    Action: [
      "iam:CreateUser",
      "iam:DeleteUserPolicy",
      "iam:AttachUserPolicy",
      "iam:DetachUserPolicy",
      "iam:PutUserPermissionsBoundary",
    ],
    Resource: "*",
    Condition: {
      StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/XCompanyBoundaries" },
    },
  },
  {
    Sid: "CloudWatchAndOtherIAMTasks",
    Effect: "Allow",
    Action: [
      "cloudwatch:*",
      "iam:GetUser",
      "iam:ListUsers",
      "iam:DeleteUser",
      "iam:*Group*",
      "iam:CreatePolicy",
      "iam:DeletePolicy",
    ],
    Resource: "*",
  },
  {
    Sid: "NoBoundaryPolicyEdit",
    Effect: "Deny",
    Action: [
      "iam:CreatePolicyVersion",
      "iam:DeletePolicy",
      "iam:DeletePolicyVersion",
      "iam:SetDefaultPolicyVersion",
    ],
    Resource: [
      "arn:aws:iam::123456789012:policy/XCompanyBoundaries",
      "arn:aws:iam::123456789012:policy/DelegatedUserBoundary",
    ],
  },
  { Sid: "NoBoundaryUserDelete", Effect: "Deny", Action: "iam:DeleteUserPermissionsBoundary", Resource: "*" },
);

const zhang = policy(
  { Sid: "IAM", Effect: "Allow", Action: "iam:*", Resource: "*" },
  {
    Sid: "CloudWatchLimited",
    Effect: "Allow",
    Action: [
      "cloudwatch:GetDashboard",
      "cloudwatch:GetMetricData",
      "cloudwatch:ListDashboards",
      "cloudwatch:GetMetricStatistics",
      "cloudwatch:ListMetrics",
    ],
    Resource: "*",
  },
  { Sid: "S3BucketContents", Effect: "Allow", Action: "s3:ListBucket", Resource: "arn:aws:s3:::ZhangBucket" },
);

const nikhil = [
  policy({ Effect: "Allow", Action: "iam:*", Resource: "*" }),
  policy({ Effect: "Allow", Action: ["s3:Get*", "s3:List*"], Resource: "*" }),
];

const nikhils = "arn:aws:iam::123456789012:user/Nikhil";
const anyone = { resource: "*", namesNoResource: true };

export const boundaries: Page = {
  page: "IAM User Guide: Permissions boundaries for IAM entities",
  examples: [
    {
      example: "Shirley's boundary does not provide permissions on its own",
      policies: { identity: [createUser], boundary: shirley, resource: none },
      request: { caller: user("ShirleyRodriguez") },
      cases: [
        [
          "creating a user: the boundary does not allow it",
          { action: "iam:CreateUser", resource: "arn:aws:iam::111122223333:user/x" },
          "deny",
        ],
        [
          "S3: nothing but the boundary allows it",
          { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" },
          "deny",
        ],
      ],
    },
    {
      example: "Shirley with a policy for S3",
      policies: {
        identity: [policy({ Effect: "Allow", Action: "s3:*", Resource: "*" })],
        boundary: shirley,
        resource: none,
      },
      request: { caller: user("ShirleyRodriguez") },
      cases: [["S3", { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" }, "allow"]],
    },
    {
      example: "Zhang creates users inside his boundary",
      policies: { identity: [zhang], boundary: delegated, resource: none },
      request: { caller: user("Zhang", "123456789012"), resource: nikhils, resourceAccount: "123456789012" },
      cases: [
        ["a user without the boundary", { action: "iam:CreateUser" }, "deny"],
        [
          "a user with the boundary",
          {
            action: "iam:CreateUser",
            ...context({ "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/XCompanyBoundaries" }),
          },
          "allow",
        ],
        [
          "a user with another boundary",
          {
            action: "iam:CreateUser",
            ...context({ "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Other" }),
          },
          "deny",
        ],
        ["removing a boundary", { action: "iam:DeleteUserPermissionsBoundary" }, "deny"],
        [
          "changing the boundary's policy",
          {
            action: "iam:CreatePolicyVersion",
            resource: "arn:aws:iam::123456789012:policy/XCompanyBoundaries",
          },
          "deny",
        ],
        [
          "creating groups",
          { action: "iam:CreateGroup", resource: "arn:aws:iam::123456789012:group/x" },
          "allow",
        ],
        [
          "IAM that the boundary leaves out",
          { action: "iam:CreateRole", resource: "arn:aws:iam::123456789012:role/x" },
          "deny",
        ],
        ["CloudWatch that his own policy allows", { action: "cloudwatch:ListMetrics", ...anyone }, "allow"],
        [
          "CloudWatch that his own policy leaves out",
          { action: "cloudwatch:PutMetricData", ...anyone },
          "deny",
        ],
        [
          "his bucket: the boundary allows no S3",
          { action: "s3:ListBucket", resource: "arn:aws:s3:::ZhangBucket", resourceAccount: "123456789012" },
          "deny",
        ],
      ],
    },
    {
      example: "Nikhil, with IAMFullAccess and AmazonS3ReadOnlyAccess, inside XCompanyBoundaries",
      policies: { identity: nikhil, boundary: xCompany, resource: none },
      request: { caller: user("Nikhil", "123456789012"), resource: nikhils, resourceAccount: "123456789012" },
      cases: [
        ["changes his own password", { action: "iam:ChangePassword" }, "allow"],
        [
          "changes another's password",
          { action: "iam:ChangePassword", resource: "arn:aws:iam::123456789012:user/Maria" },
          "deny",
        ],
        [
          "creates another user",
          { action: "iam:CreateUser", resource: "arn:aws:iam::123456789012:user/x" },
          "deny",
        ],
        ["edits his policies", { action: "iam:PutUserPolicy" }, "deny"],
        ["reads a bucket", { action: "s3:ListBucket", resource: "arn:aws:s3:::bucket" }, "allow"],
        ["writes to it", { action: "s3:PutObject", resource: "arn:aws:s3:::bucket/a" }, "deny"],
        ["reads the bucket of logs", { action: "s3:ListBucket", resource: "arn:aws:s3:::logs" }, "deny"],
      ],
    },
    {
      example: "a secret's policy lets Nikhil in: boundaries do not limit resource-based policies",
      policies: {
        identity: nikhil,
        boundary: xCompany,
        resource: policy({
          Effect: "Allow",
          Principal: { AWS: nikhils },
          Action: "secretsmanager:GetSecretValue",
          Resource: "*",
        }),
      },
      request: { caller: user("Nikhil", "123456789012") },
      cases: [
        [
          "the secret",
          {
            action: "secretsmanager:GetSecretValue",
            resource: "arn:aws:secretsmanager:us-east-1:123456789012:secret:s-AbCdEf",
          },
          "allow",
        ],
      ],
    },
    {
      example: "an instance's policy that lets Nikhil in does not overcome the boundary's explicit deny",
      policies: {
        identity: nikhil,
        boundary: xCompany,
        resource: policy({
          Effect: "Allow",
          Principal: { AWS: nikhils },
          Action: "ec2:StopInstances",
          Resource: "*",
        }),
      },
      request: { caller: user("Nikhil", "123456789012") },
      cases: [
        [
          "the instance",
          {
            action: "ec2:StopInstances",
            resource: "arn:aws:ec2:us-east-1:123456789012:instance/i-1234567890abcdef0",
          },
          "deny",
        ],
      ],
    },
  ],
};
