import { allowAll, anonymous, context, type Page, policy, role, root, service, user } from "./page";

const allowOnly = (...actions: readonly string[]) =>
  policy({ Effect: "Allow", Action: actions, Resource: "*" });
const anything = { resource: "*", namesNoResource: true };
const [a, b, c, d, e] = ["a:Act", "b:Act", "c:Act", "d:Act", "e:Act"] as const;

export const scpInheritance: Page = {
  page: "AWS Organizations User Guide: Inheritance for service control policies (SCP evaluation)",
  examples: [
    {
      example: "the root allows A, B, C; the OU allows C, D, E",
      policies: { scp: [[allowOnly(a, b, c)], [allowOnly(c, d, e)], [allowAll]] },
      request: anything,
      cases: [
        ["A is blocked by the OU", { action: a }, "deny"],
        ["B is blocked by the OU", { action: b }, "deny"],
        ["C passes both", { action: c }, "allow"],
        ["D is blocked by the root", { action: d }, "deny"],
        ["E is blocked by the root", { action: e }, "deny"],
      ],
    },
    {
      example: "another OU under the root can still allow A and B",
      policies: { scp: [[allowOnly(a, b, c)], [allowOnly(a, b)], [allowAll]] },
      request: anything,
      cases: [
        ["A", { action: a }, "allow"],
        ["C", { action: c }, "deny"],
      ],
    },
    {
      example: "an API must be allowed at every level between the account and the root",
      policies: { scp: [[allowAll], [allowAll], []] },
      request: { action: "ec2:RunInstances", ...anything },
      cases: [["the account has no SCP that allows", {}, "deny"]],
    },
    {
      example: "the OU in between has no SCP that allows",
      policies: { scp: [[allowAll], [], [allowAll]] },
      request: { action: "ec2:RunInstances", ...anything },
      cases: [["an account below", {}, "deny"]],
    },
    {
      example: "FullAWSAccess everywhere: all permissions flow down",
      policies: { scp: [[allowAll], [allowAll], [allowAll]] },
      request: { action: "ec2:RunInstances", ...anything },
      cases: [["anything", {}, "allow"]],
    },
    {
      example: "there is no way to add a denied API back lower in the hierarchy",
      policies: {
        scp: [
          [allowAll, policy({ Effect: "Deny", Action: "s3:*", Resource: "*" })],
          [allowOnly("s3:*")],
          [allowAll],
        ],
      },
      request: anything,
      cases: [["S3", { action: "s3:ListAllMyBuckets" }, "deny"]],
    },
    {
      example: "users must still be granted permissions by IAM policies",
      policies: { scp: [[allowAll]], identity: [], resource: null },
      request: { action: "ec2:RunInstances", ...anything },
      cases: [["a user without policies", {}, "deny"]],
    },
  ],
};

const dynamodb = { Effect: "Deny", Action: "dynamodb:*", Resource: "*" };

export const scpStrategies: Page = {
  page: "AWS Organizations User Guide: Strategies for using SCPs",
  examples: [
    ...[
      [
        policy(
          { Sid: "AllowsAllActions", Effect: "Allow", Action: "*", Resource: "*" },
          { Sid: "DenyDynamoDB", ...dynamodb },
        ),
      ],
      [allowAll, policy(dynamodb)],
    ].map((documents) => ({
      example: `a deny list in ${String(documents.length)} document(s)`,
      policies: { scp: [documents] },
      request: anything,
      cases: [
        ["DynamoDB", { action: "dynamodb:PutItem" }, "deny"],
        ["another service", { action: "s3:ListAllMyBuckets" }, "allow"],
      ] as const,
    })),
    {
      example: "an allow list",
      policies: { scp: [[allowOnly("ec2:*", "cloudwatch:*")]] },
      request: anything,
      cases: [
        ["EC2", { action: "ec2:RunInstances" }, "allow"],
        ["CloudWatch", { action: "cloudwatch:PutMetricData" }, "allow"],
        ["no other service", { action: "s3:ListAllMyBuckets" }, "deny"],
      ],
    },
    {
      example: "an allow list whose parent does not allow the same",
      policies: { scp: [[allowOnly("cloudwatch:*")], [allowOnly("ec2:*", "cloudwatch:*")]] },
      request: anything,
      cases: [
        ["EC2", { action: "ec2:RunInstances" }, "deny"],
        ["CloudWatch", { action: "cloudwatch:PutMetricData" }, "allow"],
      ],
    },
  ],
};

const noS3 = [[allowAll, policy({ Effect: "Deny", Action: "s3:*", Resource: "*" })]];
const read = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" };

export const scpScope: Page = {
  page: "AWS Organizations User Guide: Service control policies (SCPs)",
  examples: [
    {
      example: "whom SCPs affect",
      policies: { scp: noS3 },
      request: read,
      cases: [
        ["users", { caller: user("ann") }, "deny"],
        ["roles", { caller: role("app") }, "deny"],
        ["the root user of a member account", { caller: root() }, "deny"],
        [
          "no service-linked role",
          { caller: role("aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig") },
          "allow",
        ],
        ["no service principal", { caller: service("cloudtrail.amazonaws.com") }, "allow"],
        ["nobody without an account", { caller: anonymous }, "allow"],
      ],
    },
    {
      example: "even with AdministratorAccess what an SCP blocks is blocked",
      policies: { scp: noS3, identity: [allowAll], resource: null },
      request: read,
      cases: [["an administrator", {}, "deny"]],
    },
    {
      example: "SCPs do not affect the management account",
      policies: {
        scp: "the management account is not reached by SCPs",
        identity: [allowAll],
        resource: null,
      },
      request: read,
      cases: [["a user of it", {}, "allow"]],
    },
    {
      example: "the SCP of the bucket's account does not apply to users of an account outside",
      policies: {
        scp: "the caller's account is outside the organization",
        identity: [allowAll],
        resource: policy({
          Effect: "Allow",
          Principal: { AWS: "222222222222" },
          Action: "s3:*",
          Resource: "arn:aws:s3:::bucket/*",
        }),
      },
      request: read,
      cases: [["a user of account B", { caller: user("ann", "222222222222") }, "allow"]],
    },
    {
      example: "boundary, SCP and identity-based policy must all allow",
      policies: {
        scp: [[allowOnly("s3:*", "ec2:*")]],
        identity: [allowAll],
        boundary: allowOnly("ec2:*", "sqs:*"),
        resource: null,
      },
      request: anything,
      cases: [
        ["what all allow", { action: "ec2:RunInstances" }, "allow"],
        ["what the boundary leaves out", { action: "s3:ListAllMyBuckets" }, "deny"],
        ["what the SCP leaves out", { action: "sqs:ListQueues" }, "deny"],
      ],
    },
  ],
};

const adminRoleActions = [
  "iam:AttachRolePolicy",
  "iam:DeleteRole",
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteRolePolicy",
  "iam:DetachRolePolicy",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateRole",
  "iam:UpdateRoleDescription",
];

const scp = (...statements: readonly object[]) => ({ scp: [[allowAll, policy(...statements)]] });

export const scpSyntax: Page = {
  page: "AWS Organizations User Guide: SCP syntax",
  examples: [
    {
      example: "two statements: everything, but not EC2",
      policies: {
        scp: [
          [
            policy(
              { Effect: "Allow", Action: "*", Resource: "*" },
              { Effect: "Deny", Action: "ec2:*", Resource: "*" },
            ),
          ],
        ],
      },
      request: anything,
      cases: [
        ["EC2", { action: "ec2:RunInstances" }, "deny"],
        ["the rest", { action: "rds:CreateDBInstance" }, "allow"],
      ],
    },
    {
      example: "only S3, even with AdministratorAccess",
      policies: {
        scp: [[policy({ Effect: "Allow", Action: "s3:*", Resource: "*" })]],
        identity: [allowAll],
        resource: null,
      },
      request: anything,
      cases: [
        ["S3", { action: "s3:ListAllMyBuckets" }, "allow"],
        ["EC2", { action: "ec2:RunInstances" }, "deny"],
      ],
    },
    {
      example: "only instances of the type t2.micro",
      policies: scp({
        Effect: "Deny",
        Action: "ec2:RunInstances",
        Resource: "arn:aws:ec2:*:*:instance/*",
        Condition: { StringNotEquals: { "ec2:InstanceType": "t2.micro" } },
      }),
      request: { action: "ec2:RunInstances", resource: "arn:aws:ec2:us-east-1:111122223333:instance/i-1" },
      cases: [
        ["t2.micro", context({ "ec2:InstanceType": "t2.micro" }), "allow"],
        ["m5.large", context({ "ec2:InstanceType": "m5.large" }), "deny"],
        ["the image that is launched", { resource: "arn:aws:ec2:us-east-1::image/ami-1" }, "allow"],
      ],
    },
    {
      example: "an allow list of EC2's actions",
      policies: {
        scp: [
          [
            allowOnly(
              "ec2:DescribeInstances",
              "ec2:DescribeImages",
              "ec2:RunInstances",
              "ec2:TerminateInstances",
              "ec2:StopInstances",
              "ec2:StartInstances",
            ),
          ],
        ],
      },
      request: anything,
      cases: [
        ["one of them", { action: "ec2:StopInstances" }, "allow"],
        ["another one of EC2", { action: "ec2:CreateVpc" }, "deny"],
      ],
    },
    {
      example: "three services are denied",
      policies: scp({ Effect: "Deny", Action: ["iam:*", "ec2:*", "rds:*"], Resource: "*" }),
      request: anything,
      cases: [
        ["RDS", { action: "rds:CreateDBInstance" }, "deny"],
        ["another one", { action: "lambda:CreateFunction" }, "allow"],
      ],
    },
    {
      example: "NotAction: one Region, except for IAM",
      policies: scp({
        Sid: "LimitActionsInRegion",
        Effect: "Deny",
        NotAction: "iam:*",
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": "us-west-1" } },
      }),
      request: anything,
      cases: [
        [
          "EC2 there",
          { action: "ec2:RunInstances", ...context({ "aws:RequestedRegion": "us-west-1" }) },
          "allow",
        ],
        [
          "EC2 elsewhere",
          { action: "ec2:RunInstances", ...context({ "aws:RequestedRegion": "us-east-1" }) },
          "deny",
        ],
        [
          "IAM elsewhere",
          { action: "iam:ListUsers", ...context({ "aws:RequestedRegion": "us-east-1" }) },
          "allow",
        ],
      ],
    },
    {
      example: "a role is protected in every account",
      policies: scp({
        Sid: "DenyAccessToAdminRole",
        Effect: "Deny",
        Action: adminRoleActions,
        Resource: ["arn:aws:iam::*:role/role-to-deny"],
      }),
      request: { resource: "arn:aws:iam::111122223333:role/role-to-deny" },
      cases: [
        ["deleting it", { action: "iam:DeleteRole" }, "deny"],
        ["reading it", { action: "iam:GetRole" }, "allow"],
        [
          "deleting another",
          { action: "iam:DeleteRole", resource: "arn:aws:iam::111122223333:role/other" },
          "allow",
        ],
        [
          "deleting whatever role: it may be the protected one",
          { action: "iam:DeleteRole", resource: "arn:aws:iam::111122223333:role/*" },
          "undetermined",
        ],
      ],
    },
  ],
};

const memberRole = "arn:aws:iam::111122223333:role/name-of-role-to-deny";

export const scpGeneralExamples: Page = {
  page: "AWS Organizations User Guide: General examples (SCPs)",
  examples: [
    {
      example: "Regions: two are open, global services are exempt, two roles bypass it",
      policies: scp({
        Sid: "DenyAllOutsideEU",
        Effect: "Deny",
        NotAction: [
          "a4b:*",
          "acm:*",
          "aws-marketplace-management:*",
          "aws-marketplace:*",
          "aws-portal:*",
          "budgets:*",
          "ce:*",
          "chime:*",
          "cloudfront:*",
          "config:*",
          "cur:*",
          "directconnect:*",
          "ec2:DescribeRegions",
          "ec2:DescribeTransitGateways",
          "ec2:DescribeVpnGateways",
          "fms:*",
          "globalaccelerator:*",
          "health:*",
          "iam:*",
          "importexport:*",
          "kms:*",
          "mobileanalytics:*",
          "networkmanager:*",
          "organizations:*",
          "pricing:*",
          "route53:*",
          "route53domains:*",
          "s3:GetAccountPublic*",
          "s3:ListAllMyBuckets",
          "s3:PutAccountPublic*",
          "shield:*",
          "sts:*",
          "support:*",
          "supportplans:*",
          "trustedadvisor:*",
          "waf-regional:*",
          "waf:*",
          "wafv2:*",
          "wellarchitected:*",
        ],
        Resource: "*",
        Condition: {
          StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] },
          ArnNotLike: {
            "aws:PrincipalARN": [
              "arn:aws:iam::*:role/Role1AllowedToBypassThisSCP",
              "arn:aws:iam::*:role/Role2AllowedToBypassThisSCP",
            ],
          },
        },
      }),
      request: {
        caller: role("developer"),
        action: "ec2:RunInstances",
        ...anything,
        ...context({ "aws:RequestedRegion": "us-east-1" }),
      },
      cases: [
        ["EC2 in Frankfurt", context({ "aws:RequestedRegion": "eu-central-1" }), "allow"],
        ["EC2 in Ireland", context({ "aws:RequestedRegion": "eu-west-1" }), "allow"],
        ["EC2 in Virginia", {}, "deny"],
        ["describing the Regions", { action: "ec2:DescribeRegions" }, "allow"],
        ["IAM, which answers in Virginia", { action: "iam:CreateRole" }, "allow"],
        ["the list of all buckets", { action: "s3:ListAllMyBuckets" }, "allow"],
        ["creating a bucket", { action: "s3:CreateBucket" }, "deny"],
        ["the account's public access block", { action: "s3:PutAccountPublicAccessBlock" }, "allow"],
        ["the first role that bypasses it", { caller: role("Role1AllowedToBypassThisSCP") }, "allow"],
        ["the second", { caller: role("Role2AllowedToBypassThisSCP", "999999999999") }, "allow"],
        ["a user with the role's name", { caller: user("Role1AllowedToBypassThisSCP") }, "deny"],
        ["the root user", { caller: root() }, "deny"],
        [
          "where the Region is not known",
          { context: {}, unknownKeys: ["aws:RequestedRegion"] },
          "undetermined",
        ],
        [
          "where the Region is not known, and does not matter",
          { action: "iam:CreateRole", context: {}, unknownKeys: ["aws:RequestedRegion"] },
          "allow",
        ],
      ],
    },
    {
      example: "a role is protected from changes",
      policies: scp({
        Sid: "DenyAccessToASpecificRole",
        Effect: "Deny",
        Action: adminRoleActions,
        Resource: ["arn:aws:iam::*:role/name-of-role-to-deny"],
      }),
      request: { resource: memberRole },
      cases: [
        ["attaching a policy", { action: "iam:AttachRolePolicy" }, "deny"],
        ["tagging it, which is not listed", { action: "iam:TagRole" }, "allow"],
      ],
    },
    {
      example: "a role is protected from changes, except by the administrators' role",
      policies: scp({
        Sid: "DenyAccessWithException",
        Effect: "Deny",
        Action: adminRoleActions,
        Resource: ["arn:aws:iam::*:role/name-of-role-to-deny"],
        Condition: {
          StringNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/name-of-admin-role-to-allow" },
        },
      }),
      request: { action: "iam:DeleteRole", resource: memberRole },
      cases: [
        ["an administrator", { caller: role("name-of-admin-role-to-allow") }, "allow"],
        ["another role", { caller: role("developer") }, "deny"],
        ["a user", { caller: user("ann") }, "deny"],
        ["the root user", { caller: root() }, "deny"],
      ],
    },
    {
      example: "MFA is required to stop an instance",
      policies: scp({
        Sid: "DenyStopAndTerminateWhenMFAIsNotPresent",
        Effect: "Deny",
        Action: ["ec2:StopInstances", "ec2:TerminateInstances"],
        Resource: "*",
        Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": false } },
      }),
      request: { action: "ec2:StopInstances", resource: "arn:aws:ec2:us-east-1:111122223333:instance/i-1" },
      cases: [
        ["with MFA", context({ "aws:MultiFactorAuthPresent": "true" }), "allow"],
        ["without", context({ "aws:MultiFactorAuthPresent": "false" }), "deny"],
        ["with access keys", {}, "deny"],
        [
          "starting without",
          { action: "ec2:StartInstances", ...context({ "aws:MultiFactorAuthPresent": "false" }) },
          "allow",
        ],
      ],
    },
    {
      example: "EC2 is closed to the root user",
      policies: scp({
        Sid: "RestrictEC2ForRoot",
        Effect: "Deny",
        Action: ["ec2:*"],
        Resource: ["*"],
        Condition: { StringLike: { "aws:PrincipalArn": ["arn:aws:iam::*:root"] } },
      }),
      request: { action: "ec2:RunInstances", ...anything },
      cases: [
        ["the root user", { caller: root() }, "deny"],
        ["a user called root", { caller: user("root") }, "allow"],
        ["the root user with S3", { caller: root(), action: "s3:ListAllMyBuckets" }, "allow"],
      ],
    },
    {
      example: "no account leaves the organization",
      policies: scp({ Effect: "Deny", Action: ["organizations:LeaveOrganization"], Resource: "*" }),
      request: anything,
      cases: [
        ["leaving", { action: "organizations:LeaveOrganization" }, "deny"],
        ["looking", { action: "organizations:DescribeOrganization" }, "allow"],
      ],
    },
  ],
};
