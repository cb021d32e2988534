import { allowAll, context, type Page, policy, role, root, user } from "./page";

const scp = (...statements: readonly object[]) => ({ scp: [[allowAll, policy(...statements)]] });
const anything = { resource: "*", namesNoResource: true };
const instance = "arn:aws:ec2:us-east-1:111122223333:instance/i-1";

const unless = (sid: string, action: string, resource: unknown, tag: string) => ({
  Sid: sid,
  Effect: "Deny",
  Action: action,
  Resource: resource,
  Condition: { Null: { [`aws:RequestTag/${tag}`]: "true" } },
});

const parts = ["arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:*:*:volume/*"];
const bothTags = context({ "aws:RequestTag/Project": "p", "aws:RequestTag/CostCenter": "c" });

const tagAdmin = "arn:aws:iam::123456789012:role/org-admins/iam-admin";
const tagging = { Effect: "Deny", Action: ["ec2:CreateTags", "ec2:DeleteTags"], Resource: ["*"] };

export const scpTaggingExamples: Page = {
  page: "AWS Organizations User Guide: Example SCPs for tagging resources",
  examples: [
    {
      example: "secrets and instances need two tags",
      policies: scp(
        unless("DenyCreateSecretWithNoProjectTag", "secretsmanager:CreateSecret", "*", "Project"),
        unless("DenyRunInstanceWithNoProjectTag", "ec2:RunInstances", parts, "Project"),
        unless("DenyCreateSecretWithNoCostCenterTag", "secretsmanager:CreateSecret", "*", "CostCenter"),
        unless("DenyRunInstanceWithNoCostCenterTag", "ec2:RunInstances", parts, "CostCenter"),
      ),
      request: { action: "ec2:RunInstances", resource: instance },
      cases: [
        ["an instance with both", bothTags, "allow"],
        ["an instance with one", context({ "aws:RequestTag/Project": "p" }), "deny"],
        ["an instance with none", {}, "deny"],
        [
          "the subnet of the instance needs none",
          { resource: "arn:aws:ec2:us-east-1:111122223333:subnet/subnet-1" },
          "allow",
        ],
        ["a secret with both", { action: "secretsmanager:CreateSecret", ...anything, ...bothTags }, "allow"],
        ["a secret with none", { action: "secretsmanager:CreateSecret", ...anything }, "deny"],
      ],
    },
    {
      example: "tags that authorize are changed by those only who have them",
      policies: scp(
        {
          Sid: "DenyModifyTagsIfResAuthzTagAndPrinTagDontMatch",
          ...tagging,
          Condition: {
            StringNotEquals: {
              "ec2:ResourceTag/access-project": "${aws:PrincipalTag/access-project}",
              "aws:PrincipalArn": tagAdmin,
            },
            Null: { "ec2:ResourceTag/access-project": false },
          },
        },
        {
          Sid: "DenyModifyResAuthzTagIfPrinTagDontMatch",
          ...tagging,
          Condition: {
            StringNotEquals: {
              "aws:RequestTag/access-project": "${aws:PrincipalTag/access-project}",
              "aws:PrincipalArn": tagAdmin,
            },
            "ForAnyValue:StringEquals": { "aws:TagKeys": ["access-project"] },
          },
        },
        {
          Sid: "DenyModifyTagsIfPrinTagNotExists",
          ...tagging,
          Condition: {
            StringNotEquals: { "aws:PrincipalArn": tagAdmin },
            Null: { "aws:PrincipalTag/access-project": true },
          },
        },
      ),
      request: {
        caller: { ...role("app", "123456789012"), tags: { "access-project": "peg" } },
        action: "ec2:CreateTags",
        resource: "arn:aws:ec2:us-east-1:123456789012:instance/i-1",
      },
      cases: [
        [
          "the resource has the same tag",
          context({ "ec2:ResourceTag/access-project": "peg", "aws:TagKeys": ["Name"] }),
          "allow",
        ],
        [
          "the resource has another",
          context({ "ec2:ResourceTag/access-project": "uni", "aws:TagKeys": ["Name"] }),
          "deny",
        ],
        [
          "the tag itself is set to the own value",
          context({ "aws:RequestTag/access-project": "peg", "aws:TagKeys": ["access-project"] }),
          "allow",
        ],
        [
          "the tag itself is set to another value",
          context({ "aws:RequestTag/access-project": "uni", "aws:TagKeys": ["access-project"] }),
          "deny",
        ],
        [
          "a caller without the tag",
          { caller: role("app", "123456789012"), ...context({ "aws:TagKeys": ["Name"] }) },
          "deny",
        ],
        [
          "the administrators' role",
          {
            caller: role("org-admins/iam-admin", "123456789012"),
            ...context({ "ec2:ResourceTag/access-project": "uni", "aws:TagKeys": ["Name"] }),
          },
          "allow",
        ],
      ],
    },
  ],
};

const shares = (...actions: readonly string[]) => ({ Effect: "Deny", Action: actions, Resource: "*" });
const share = { action: "ram:CreateResourceShare", ...anything };

const organization = "arn:aws:organizations::123456789012:organization/o-12345abcdef";
const unit = "arn:aws:organizations::123456789012:ou/o-12345abcdef/ou-98765fedcba";

export const scpRamExamples: Page = {
  page: "AWS Organizations User Guide: Example SCPs for AWS Resource Access Manager",
  examples: [
    {
      example: "no sharing outside the organization",
      policies: scp({
        ...shares("ram:CreateResourceShare", "ram:UpdateResourceShare"),
        Condition: { Bool: { "ram:RequestedAllowsExternalPrincipals": "true" } },
      }),
      request: share,
      cases: [
        ["with outsiders", context({ "ram:RequestedAllowsExternalPrincipals": "true" }), "deny"],
        ["without", context({ "ram:RequestedAllowsExternalPrincipals": "false" }), "allow"],
      ],
    },
    {
      example: "only two accounts share prefix lists",
      policies: scp({
        Sid: "OnlyNamedAccountsCanSharePrefixLists",
        ...shares("ram:AssociateResourceShare", "ram:CreateResourceShare"),
        Condition: {
          StringNotEquals: { "aws:PrincipalAccount": ["111111111111", "222222222222"] },
          StringEquals: { "ram:RequestedResourceType": "ec2:PrefixList" },
        },
      }),
      request: { ...share, ...context({ "ram:RequestedResourceType": "ec2:PrefixList" }) },
      cases: [
        ["the first", { caller: role("app", "111111111111") }, "allow"],
        ["the second", { caller: role("app", "222222222222") }, "allow"],
        ["a third", { caller: role("app", "333333333333") }, "deny"],
        [
          "a third, of another type",
          { caller: role("app", "333333333333"), ...context({ "ram:RequestedResourceType": "ec2:Subnet" }) },
          "allow",
        ],
      ],
    },
    {
      example: "no sharing with the organization or OUs",
      policies: scp({
        ...shares("ram:CreateResourceShare", "ram:AssociateResourceShare"),
        Condition: {
          "ForAnyValue:StringLike": {
            "ram:Principal": ["arn:aws:organizations::*:organization/*", "arn:aws:organizations::*:ou/*"],
          },
        },
      }),
      request: share,
      cases: [
        ["with an OU among others", context({ "ram:Principal": ["111111111111", unit] }), "deny"],
        ["with the organization", context({ "ram:Principal": [organization] }), "deny"],
        ["with an account", context({ "ram:Principal": ["111111111111"] }), "allow"],
      ],
    },
    {
      example: "sharing with an organization, an OU and an account only",
      policies: scp({
        ...shares("ram:AssociateResourceShare", "ram:CreateResourceShare"),
        Condition: {
          "ForAnyValue:StringNotEquals": { "ram:Principal": [organization, unit, "111111111111"] },
        },
      }),
      request: share,
      cases: [
        ["with those", context({ "ram:Principal": [organization, "111111111111"] }), "allow"],
        ["with another among them", context({ "ram:Principal": [organization, "222222222222"] }), "deny"],
      ],
    },
  ],
};

export const scpVpcExamples: Page = {
  page: "AWS Organizations User Guide: Example SCPs for Amazon VPC",
  examples: [
    {
      example: "flow logs are kept",
      policies: scp({
        Effect: "Deny",
        Action: ["ec2:DeleteFlowLogs", "logs:DeleteLogGroup", "logs:DeleteLogStream"],
        Resource: "*",
      }),
      request: anything,
      cases: [
        ["deleting one", { action: "ec2:DeleteFlowLogs" }, "deny"],
        ["deleting a log group", { action: "logs:DeleteLogGroup" }, "deny"],
        ["creating one", { action: "ec2:CreateFlowLogs" }, "allow"],
      ],
    },
    {
      example: "no VPC gets to the internet that is not there already",
      policies: scp({
        Effect: "Deny",
        Action: [
          "ec2:AttachInternetGateway",
          "ec2:CreateInternetGateway",
          "ec2:CreateEgressOnlyInternetGateway",
          "ec2:CreateVpcPeeringConnection",
          "ec2:AcceptVpcPeeringConnection",
          "globalaccelerator:Create*",
          "globalaccelerator:Update*",
        ],
        Resource: "*",
      }),
      request: anything,
      cases: [
        ["attaching a gateway", { action: "ec2:AttachInternetGateway" }, "deny"],
        ["an accelerator", { action: "globalaccelerator:CreateAccelerator" }, "deny"],
        ["detaching a gateway", { action: "ec2:DetachInternetGateway" }, "allow"],
        ["looking at accelerators", { action: "globalaccelerator:ListAccelerators" }, "allow"],
      ],
    },
  ],
};

const functionArn = "arn:aws:lambda:us-east-1:111122223333:function:f";

export const scpSamples: Page = {
  page: "aws-samples/service-control-policy-examples",
  examples: [
    {
      example: "Prevent-IMDSv1.json",
      policies: scp(
        {
          Effect: "Deny",
          Action: "ec2:RunInstances",
          Resource: "*",
          Condition: { StringNotEquals: { "ec2:MetadataHttpTokens": "required" } },
        },
        {
          Effect: "Deny",
          Action: "ec2:RunInstances",
          Resource: "*",
          Condition: { NumericGreaterThan: { "ec2:MetadataHttpPutResponseHopLimit": "3" } },
        },
        {
          Effect: "Deny",
          Action: "*",
          Resource: "*",
          Condition: { NumericLessThan: { "ec2:RoleDelivery": "2.0" } },
        },
        {
          Effect: "Deny",
          Action: "ec2:ModifyInstanceMetadataOptions",
          Resource: "*",
          Condition: { StringNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/ec2-imds-admins" } },
        },
      ),
      request: { action: "ec2:RunInstances", resource: instance, caller: role("app") },
      cases: [
        ["tokens are required", context({ "ec2:MetadataHttpTokens": "required" }), "allow"],
        ["tokens are optional", context({ "ec2:MetadataHttpTokens": "optional" }), "deny"],
        ["nothing is said of tokens", {}, "deny"],
        [
          "too many hops",
          context({ "ec2:MetadataHttpTokens": "required", "ec2:MetadataHttpPutResponseHopLimit": "4" }),
          "deny",
        ],
        [
          "credentials from IMDSv1",
          { action: "s3:ListAllMyBuckets", ...anything, ...context({ "ec2:RoleDelivery": "1.0" }) },
          "deny",
        ],
        [
          "credentials from IMDSv2",
          { action: "s3:ListAllMyBuckets", ...anything, ...context({ "ec2:RoleDelivery": "2.0" }) },
          "allow",
        ],
        ["credentials from elsewhere", { action: "s3:ListAllMyBuckets", ...anything }, "allow"],
        ["options are changed", { action: "ec2:ModifyInstanceMetadataOptions" }, "deny"],
        [
          "options are changed by those who may",
          { action: "ec2:ModifyInstanceMetadataOptions", caller: role("ec2-imds-admins") },
          "allow",
        ],
      ],
    },
    {
      example: "Deny-the-root-user-from-performing-actions-except-S3-bucketpolicy-changes.json",
      policies: scp({
        Effect: "Deny",
        NotAction: ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
        Resource: "*",
        Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:root" } },
      }),
      request: { caller: root(), resource: "arn:aws:s3:::bucket" },
      cases: [
        ["the root user repairs a bucket's policy", { action: "s3:DeleteBucketPolicy" }, "allow"],
        ["the root user deletes a bucket", { action: "s3:DeleteBucket" }, "deny"],
        ["a role deletes a bucket", { caller: role("app"), action: "s3:DeleteBucket" }, "allow"],
      ],
    },
    {
      example: "Enforce-30-days-for-KMS-deletion.json",
      policies: scp({
        Effect: "Deny",
        Action: "kms:ScheduleKeyDeletion",
        Resource: "*",
        Condition: { NumericLessThan: { "kms:ScheduleKeyDeletionPendingWindowInDays": "30" } },
      }),
      request: { action: "kms:ScheduleKeyDeletion", resource: "arn:aws:kms:us-east-1:111122223333:key/k" },
      cases: [
        ["7 days", context({ "kms:ScheduleKeyDeletionPendingWindowInDays": "7" }), "deny"],
        ["30 days", context({ "kms:ScheduleKeyDeletionPendingWindowInDays": "30" }), "allow"],
      ],
    },
    {
      example: "Deny-modification-to-Lambda-URL-Config.json",
      policies: scp({
        Effect: "Deny",
        Action: ["lambda:CreateFunctionUrlConfig", "lambda:UpdateFunctionUrlConfig"],
        Resource: "arn:aws:lambda:*:*:function/*",
        Condition: { StringNotEquals: { "lambda:FunctionUrlAuthType": "AWS_IAM" } },
      }),
      request: {
        action: "lambda:CreateFunctionUrlConfig",
        ...context({ "lambda:FunctionUrlAuthType": "NONE" }),
      },
      cases: [
        [
          "as the sample names functions",
          { resource: "arn:aws:lambda:us-east-1:111122223333:function/f" },
          "deny",
        ],
        ["as AWS Lambda names functions: the sample misses them", { resource: functionArn }, "allow"],
      ],
    },
    {
      example: "Deny-use-of-IAM-user-credentials-from-unexpected-networks.json",
      policies: scp({
        Sid: "EnforceNetworkPerimeterOnIAMUsers",
        Effect: "Deny",
        NotAction: [
          "es:ES*",
          "dax:GetItem",
          "neptune-db:*",
          "kafka-cluster:*",
          "elasticfilesystem:client*",
          "rds-db:connect",
        ],
        Resource: "*",
        Condition: {
          BoolIfExists: { "aws:ViaAWSService": "false" },
          NotIpAddressIfExists: { "aws:SourceIp": ["203.0.113.0/24"] },
          StringNotEqualsIfExists: { "aws:SourceVpc": ["vpc-1"] },
          ArnLike: { "aws:PrincipalArn": ["arn:aws:iam::*:user/*"] },
        },
      }),
      request: { caller: user("ann"), action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" },
      cases: [
        ["a user from the network", context({ "aws:SourceIp": "203.0.113.4" }), "allow"],
        ["a user from elsewhere", context({ "aws:SourceIp": "198.51.100.4" }), "deny"],
        ["a user from the VPC", context({ "aws:SourceVpc": "vpc-1" }), "allow"],
        ["a user from another VPC", context({ "aws:SourceVpc": "vpc-2" }), "deny"],
        [
          "a service on the user's behalf",
          context({ "aws:SourceIp": "198.51.100.4", "aws:ViaAWSService": "true" }),
          "allow",
        ],
        [
          "a role from elsewhere",
          { caller: role("app"), ...context({ "aws:SourceIp": "198.51.100.4" }) },
          "allow",
        ],
        [
          "what is exempt",
          { action: "rds-db:connect", ...context({ "aws:SourceIp": "198.51.100.4" }) },
          "allow",
        ],
      ],
    },
  ],
};
