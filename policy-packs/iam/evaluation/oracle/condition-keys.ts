import { allowAll, context, type Page, policy, root, user } from "./page";

const key = "arn:aws:kms:us-east-1:111122223333:key/my-example-key";
const kmsActions = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey", "kms:DescribeKey"];
const enabled = policy({
  Effect: "Allow",
  Principal: { AWS: "111122223333" },
  Action: "kms:*",
  Resource: "*",
});

const calledVia = (condition: object) => ({
  identity: [policy({ Effect: "Allow", Action: kmsActions, Resource: key, Condition: condition })],
  resource: enabled,
});

const mfa = (effect: string, operator: string, value: string) => ({
  identity: [
    ...(effect === "Deny" ? [allowAll] : []),
    policy({
      Effect: effect,
      Action: "ec2:*",
      Resource: "*",
      Condition: { [operator]: { "aws:MultiFactorAuthPresent": value } },
    }),
  ],
  resource: null,
});

const launch = { action: "ec2:RunInstances", resource: "*", namesNoResource: true };
const withMfa = context({ "aws:MultiFactorAuthPresent": "true" });
const withoutMfa = context({ "aws:MultiFactorAuthPresent": "false" });

const ou = "o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-ghi0-awsccccc/ou-jkl0-awsddddd/";

const orgPaths = (operator: string, ...paths: readonly string[]) => ({
  resource: policy({
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::bucket/*",
    Condition: { [operator]: { "aws:PrincipalOrgPaths": paths } },
  }),
  identity: [],
});

const at = (organizationPath: string) => ({
  caller: { ...user("ann"), organization: organizationPath.split("/")[0], organizationPath },
});

const read = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" };

export const conditionKeys: Page = {
  page: "IAM User Guide: AWS global condition context keys",
  examples: [
    {
      example: "IpAddressIfExists and StringEqualsIfExists: without either key the condition is true",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "ec2:*",
            Resource: "*",
            Condition: {
              IpAddressIfExists: { "aws:SourceIp": ["203.0.113.0/24"] },
              StringEqualsIfExists: { "aws:SourceVpc": ["vpc-1"] },
            },
          }),
        ],
        resource: null,
      },
      request: launch,
      cases: [
        ["neither key", {}, "allow"],
        ["the address", context({ "aws:SourceIp": "203.0.113.1" }), "allow"],
        ["another address", context({ "aws:SourceIp": "198.51.100.1" }), "deny"],
        ["the VPC", context({ "aws:SourceVpc": "vpc-1" }), "allow"],
        ["another VPC", context({ "aws:SourceVpc": "vpc-2" }), "deny"],
      ],
    },
    {
      example: "aws:CalledVia: DynamoDB is one of the calling services",
      policies: calledVia({ "ForAnyValue:StringEquals": { "aws:CalledVia": ["dynamodb.amazonaws.com"] } }),
      request: { action: "kms:Decrypt", resource: key },
      cases: [
        [
          "via CloudFormation and DynamoDB",
          context({ "aws:CalledVia": ["cloudformation.amazonaws.com", "dynamodb.amazonaws.com"] }),
          "allow",
        ],
        ["via Athena", context({ "aws:CalledVia": ["athena.amazonaws.com"] }), "deny"],
        ["directly", {}, "deny"],
      ],
    },
    {
      example: "aws:CalledViaFirst and aws:CalledViaLast",
      policies: calledVia({
        StringEquals: {
          "aws:CalledViaFirst": "cloudformation.amazonaws.com",
          "aws:CalledViaLast": "dynamodb.amazonaws.com",
        },
      }),
      request: { action: "kms:Decrypt", resource: key },
      cases: [
        [
          "first and last as wanted",
          context({
            "aws:CalledViaFirst": "cloudformation.amazonaws.com",
            "aws:CalledViaLast": "dynamodb.amazonaws.com",
          }),
          "allow",
        ],
        [
          "only the last",
          context({
            "aws:CalledViaFirst": "dynamodb.amazonaws.com",
            "aws:CalledViaLast": "dynamodb.amazonaws.com",
          }),
          "deny",
        ],
      ],
    },
    {
      example: "aws:MultiFactorAuthPresent: Deny, Bool, false does not deny access keys",
      policies: mfa("Deny", "Bool", "false"),
      request: launch,
      cases: [
        ["without MFA", withoutMfa, "deny"],
        ["with MFA", withMfa, "allow"],
        ["with access keys", {}, "allow"],
      ],
    },
    {
      example: "aws:MultiFactorAuthPresent: Deny, BoolIfExists, false denies access keys too",
      policies: mfa("Deny", "BoolIfExists", "false"),
      request: launch,
      cases: [
        ["without MFA", withoutMfa, "deny"],
        ["with MFA", withMfa, "allow"],
        ["with access keys", {}, "deny"],
      ],
    },
    {
      example: "aws:MultiFactorAuthPresent: Allow, BoolIfExists, true allows access keys",
      policies: mfa("Allow", "BoolIfExists", "true"),
      request: launch,
      cases: [
        ["without MFA", withoutMfa, "deny"],
        ["with MFA", withMfa, "allow"],
        ["with access keys", {}, "allow"],
      ],
    },
    {
      example: "aws:MultiFactorAuthPresent: Allow, Bool, true allows only with MFA",
      policies: mfa("Allow", "Bool", "true"),
      request: launch,
      cases: [
        ["without MFA", withoutMfa, "deny"],
        ["with MFA", withMfa, "allow"],
        ["with access keys", {}, "deny"],
      ],
    },
    {
      example: "aws:MultiFactorAuthPresent: Allow, Null, false allows whoever could have used MFA",
      policies: mfa("Allow", "Null", "false"),
      request: launch,
      cases: [
        ["without MFA", withoutMfa, "allow"],
        ["with MFA", withMfa, "allow"],
        ["with access keys", {}, "deny"],
      ],
    },
    {
      example: "aws:PrincipalOrgID: members of the organization add objects",
      policies: {
        resource: policy({
          Sid: "AllowPutObject",
          Effect: "Allow",
          Principal: "*",
          Action: "s3:PutObject",
          Resource: "arn:aws:s3:::policy-ninja-dev/*",
          Condition: { StringEquals: { "aws:PrincipalOrgID": ["o-xxxxxxxxxxx"] } },
        }),
        identity: [allowAll],
      },
      request: {
        action: "s3:PutObject",
        resource: "arn:aws:s3:::policy-ninja-dev/a",
        resourceAccount: "222222222222",
      },
      cases: [
        ["a member", { caller: { ...user("ann"), organization: "o-xxxxxxxxxxx" } }, "allow"],
        [
          "a member of another organization",
          { caller: { ...user("ann"), organization: "o-yyyyyyyyyyy" } },
          "deny",
        ],
        ["somebody outside any organization", { caller: user("ann") }, "deny"],
      ],
    },
    {
      example: "aws:PrincipalOrgPaths: directly in the OU",
      policies: orgPaths("ForAnyValue:StringEquals", ou),
      request: read,
      cases: [
        ["directly in it", at(ou), "allow"],
        ["in a child OU", at(`${ou}ou-mno0-awseeeee/`), "deny"],
      ],
    },
    {
      example: "aws:PrincipalOrgPaths: in the OU or any child",
      policies: orgPaths("ForAnyValue:StringLike", `${ou}*`),
      request: read,
      cases: [
        ["directly in it", at(ou), "allow"],
        ["in a child OU", at(`${ou}ou-mno0-awseeeee/`), "allow"],
        ["in another OU", at("o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-def0-awsbbbbb/"), "deny"],
      ],
    },
    {
      example: "aws:PrincipalOrgPaths: anywhere in the organization",
      policies: orgPaths("ForAnyValue:StringLike", "o-a1b2c3d4e5/*"),
      request: read,
      cases: [
        ["in the OU", at(ou), "allow"],
        ["in another organization", at("o-zzzzzzzzzz/r-f6g7h8i9j0example/"), "deny"],
        ["in none", { caller: user("ann") }, "deny"],
      ],
    },
    {
      example: "aws:PrincipalOrgPaths: one of two OUs",
      policies: orgPaths(
        "ForAnyValue:StringLike",
        "o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-def0-awsbbbbb/*",
        "o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-jkl0-awsddddd/*",
      ),
      request: read,
      cases: [
        ["the first", at("o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-def0-awsbbbbb/"), "allow"],
        ["the second", at("o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-jkl0-awsddddd/"), "allow"],
        ["a third", at("o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-xyz0-awsfffff/"), "deny"],
      ],
    },
    {
      example: "aws:PrincipalTag: tag managers manage IAM",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "iam:*",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalTag/tagManager": "true" } },
          }),
        ],
        resource: null,
      },
      request: { action: "iam:CreateUser", resource: "arn:aws:iam::111122223333:user/x" },
      cases: [
        ["with the tag", { caller: { ...user("ann"), tags: { tagManager: "true" } } }, "allow"],
        ["without", { caller: user("ann") }, "deny"],
        ["the root user is no matter of identity policies", { caller: root() }, "allow"],
      ],
    },
    {
      example: "aws:RequestedRegion: everything is seen, changes only in three Regions",
      policies: {
        identity: [
          policy(
            {
              Sid: "InstanceConsoleReadOnly",
              Effect: "Allow",
              Action: ["ec2:Describe*", "ec2:Export*", "ec2:Get*", "ec2:Search*"],
              Resource: "*",
            },
            {
              Sid: "InstanceWriteRegionRestricted",
              Effect: "Allow",
              Action: [
                "ec2:Associate*",
                "ec2:Import*",
                "ec2:Modify*",
                "ec2:Monitor*",
                "ec2:Reset*",
                "ec2:Run*",
                "ec2:Start*",
                "ec2:Stop*",
                "ec2:Terminate*",
              ],
              Resource: "*",
              Condition: { StringEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-west-2", "eu-west-3"] } },
            },
          ),
        ],
        resource: null,
      },
      request: { resource: "arn:aws:ec2:us-east-1:111122223333:instance/i-1" },
      cases: [
        [
          "sees in Virginia",
          { action: "ec2:DescribeInstances", ...context({ "aws:RequestedRegion": "us-east-1" }) },
          "allow",
        ],
        [
          "stops in Virginia",
          { action: "ec2:StopInstances", ...context({ "aws:RequestedRegion": "us-east-1" }) },
          "deny",
        ],
        [
          "stops in Paris",
          { action: "ec2:StopInstances", ...context({ "aws:RequestedRegion": "eu-west-3" }) },
          "allow",
        ],
      ],
    },
    {
      example: "aws:SourceIp together with aws:ViaAWSService",
      policies: {
        identity: [
          policy(
            {
              Sid: "PrincipalPutObjectIfIpAddress",
              Effect: "Allow",
              Action: "s3:PutObject",
              Resource: "arn:aws:s3:::my-service-bucket/*",
              Condition: {
                Bool: { "aws:ViaAWSService": "false" },
                IpAddress: { "aws:SourceIp": "123.45.167.89" },
              },
            },
            {
              Sid: "ServicePutObject",
              Effect: "Allow",
              Action: "s3:PutObject",
              Resource: "arn:aws:s3:::my-service-bucket/*",
              Condition: { Bool: { "aws:ViaAWSService": "true" } },
            },
          ),
        ],
        resource: null,
      },
      request: { action: "s3:PutObject", resource: "arn:aws:s3:::my-service-bucket/a" },
      cases: [
        [
          "directly from the address",
          context({ "aws:ViaAWSService": "false", "aws:SourceIp": "123.45.167.89" }),
          "allow",
        ],
        [
          "directly, where the page says that the key is always there",
          context({ "aws:SourceIp": "123.45.167.89" }),
          "allow",
        ],
        [
          "directly from elsewhere",
          context({ "aws:ViaAWSService": "false", "aws:SourceIp": "123.45.167.88" }),
          "deny",
        ],
        [
          "by a service from anywhere",
          context({ "aws:ViaAWSService": "true", "aws:SourceIp": "198.51.100.1" }),
          "allow",
        ],
      ],
    },
  ],
};
