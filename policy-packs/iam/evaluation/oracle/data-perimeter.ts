import { allowAll, anonymous, context, type Page, policy, role, service, user } from "./page";

const member = { ...role("app"), organization: "o-myorg" };
const stranger = { ...role("app", "999999999999"), organization: "o-other" };

const exempt = { "aws:PrincipalAccount": ["127311923021", "333333333333", "444444444444"] };
const sts = ["sts:AssumeRole", "sts:GetFederationToken", "sts:SetContext"];

export const dataPerimeter: Page = {
  page: "aws-samples/data-perimeter-policy-examples",
  examples: [
    {
      example: "identity_perimeter_rcp.json",
      policies: {
        rcp: [
          [
            policy(
              {
                Sid: "EnforceOrgIdentities",
                Effect: "Deny",
                Principal: "*",
                Action: ["s3:*", "sqs:*", "kms:*", "secretsmanager:*", ...sts],
                Resource: "*",
                Condition: {
                  StringNotEqualsIfExists: {
                    "aws:PrincipalOrgID": "o-myorg",
                    ...exempt,
                    "aws:ResourceTag/dp:exclude:identity": "true",
                  },
                  BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
                },
              },
              {
                Sid: "EnforceTrustedOIDCProviders",
                Effect: "Deny",
                Principal: "*",
                Action: "sts:AssumeRoleWithWebIdentity",
                Resource: "*",
                Condition: {
                  Null: { "gitlab.com:sub": "true", "token.actions.githubusercontent.com:sub": "true" },
                },
              },
              {
                Sid: "EnforceConfusedDeputyProtection",
                Effect: "Deny",
                Principal: "*",
                Action: ["s3:*", "sqs:*", "kms:*", "secretsmanager:*", "sts:*"],
                Resource: "*",
                Condition: {
                  StringNotEqualsIfExists: {
                    "aws:SourceOrgID": "o-myorg",
                    "aws:SourceAccount": ["333333333333", "444444444444"],
                    "aws:ResourceTag/dp:exclude:identity": "true",
                  },
                  Null: { "aws:SourceAccount": "false" },
                  Bool: { "aws:PrincipalIsAWSService": "true" },
                },
              },
            ),
          ],
        ],
      },
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" },
      cases: [
        ["a member", { caller: member }, "allow"],
        ["a stranger", { caller: stranger }, "deny"],
        ["somebody without credentials", { caller: anonymous }, "deny"],
        ["the third party", { caller: role("app", "333333333333") }, "allow"],
        [
          "a stranger to a resource that is excluded",
          { caller: stranger, ...context({ "aws:ResourceTag/dp:exclude:identity": "true" }) },
          "allow",
        ],
        [
          "a service for the organization",
          {
            caller: service("cloudtrail.amazonaws.com"),
            ...context({ "aws:SourceAccount": "111122223333", "aws:SourceOrgID": "o-myorg" }),
          },
          "allow",
        ],
        [
          "a service for a stranger",
          {
            caller: service("cloudtrail.amazonaws.com"),
            ...context({ "aws:SourceAccount": "999999999999", "aws:SourceOrgID": "o-other" }),
          },
          "deny",
        ],
        [
          "a trusted OIDC provider",
          {
            caller: { type: "federated", arn: "arn:aws:iam::111122223333:oidc-provider/gitlab.com" },
            action: "sts:AssumeRoleWithWebIdentity",
            ...context({ "gitlab.com:sub": "x" }),
          },
          "allow",
        ],
        [
          "another OIDC provider",
          {
            caller: { type: "federated", arn: "accounts.google.com" },
            action: "sts:AssumeRoleWithWebIdentity",
            ...context({ "accounts.google.com:sub": "x" }),
          },
          "deny",
        ],
      ],
    },
    {
      example: "network_perimeter_rcp.json",
      policies: {
        rcp: [
          [
            policy({
              Sid: "EnforceNetworkPerimeter",
              Effect: "Deny",
              Principal: "*",
              Action: ["s3:*", "sqs:*", "kms:*", "secretsmanager:*", ...sts],
              Resource: "*",
              Condition: {
                NotIpAddressIfExists: { "aws:SourceIp": "203.0.113.0/24" },
                StringNotEqualsIfExists: {
                  "aws:SourceVpc": "vpc-1",
                  "aws:PrincipalTag/dp:exclude:network": "true",
                  ...exempt,
                  "aws:ResourceTag/dp:exclude:network": "true",
                },
                BoolIfExists: { "aws:PrincipalIsAWSService": "false", "aws:ViaAWSService": "false" },
                ArnNotLikeIfExists: { "aws:PrincipalArn": ["arn:aws:iam::*:role/aws:ec2-infrastructure"] },
                StringEquals: { "aws:PrincipalTag/dp:include:network": "true" },
              },
            }),
          ],
        ],
      },
      request: {
        caller: { ...member, tags: { "dp:include:network": "true" } },
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket/a",
        ...context({ "aws:SourceIp": "198.51.100.1" }),
      },
      cases: [
        ["from elsewhere", {}, "deny"],
        ["from the network", context({ "aws:SourceIp": "203.0.113.1" }), "allow"],
        ["from the VPC", context({ "aws:SourceVpc": "vpc-1" }), "allow"],
        ["from another VPC", context({ "aws:SourceVpc": "vpc-2" }), "deny"],
        ["via a service", context({ "aws:SourceIp": "198.51.100.1", "aws:ViaAWSService": "true" }), "allow"],
        ["without the tag that includes it", { caller: member }, "allow"],
        [
          "with the tag that excludes it",
          { caller: { ...member, tags: { "dp:include:network": "true", "dp:exclude:network": "true" } } },
          "allow",
        ],
        [
          "EC2's own role",
          { caller: { ...role("aws:ec2-infrastructure"), tags: { "dp:include:network": "true" } } },
          "allow",
        ],
      ],
    },
    {
      example: "resource_perimeter_scp.json",
      policies: {
        scp: [
          [
            allowAll,
            policy({
              Sid: "EnforceResourcePerimeterAWSResources",
              Effect: "Deny",
              Action: "*",
              NotResource: [
                "arn:aws:iam::aws:policy/*",
                "arn:aws:ssm:*::document/*",
                "arn:aws:ec2:*:aws:prefix-list/*",
              ],
              Condition: {
                StringNotEqualsIfExists: {
                  "aws:ResourceOrgID": "o-myorg",
                  "ec2:Owner": "amazon",
                  "aws:PrincipalTag/dp:exclude:resource": "true",
                },
              },
            }),
          ],
        ],
      },
      request: { caller: member, action: "s3:PutObject", resource: "arn:aws:s3:::bucket/a" },
      cases: [
        ["a bucket of the organization", { resourceOrganization: "o-myorg" }, "allow"],
        ["a bucket of the own account", {}, "allow"],
        [
          "a bucket of another organization",
          { resourceAccount: "999999999999", resourceOrganization: "o-other" },
          "deny",
        ],
        ["a bucket outside any organization", { resourceAccount: "999999999999" }, "deny"],
        [
          "a bucket of nobody knows whom",
          { context: {}, unknownKeys: ["aws:ResourceOrgID"] },
          "undetermined",
        ],
        [
          "a policy that AWS manages",
          {
            action: "iam:GetPolicy",
            resource: "arn:aws:iam::aws:policy/ReadOnlyAccess",
            resourceAccount: "999999999999",
          },
          "allow",
        ],
        [
          "an image that Amazon owns",
          {
            action: "ec2:RunInstances",
            resource: "arn:aws:ec2:us-east-1::image/ami-1",
            resourceAccount: "999999999999",
            ...context({ "ec2:Owner": "amazon" }),
          },
          "allow",
        ],
        [
          "a caller that is excluded",
          { caller: { ...member, tags: { "dp:exclude:resource": "true" } }, resourceAccount: "999999999999" },
          "allow",
        ],
      ],
    },
    {
      example: "s3_bucket_policy.json",
      policies: {
        identity: [allowAll],
        resource: policy(
          {
            Sid: "EnforceIdentityPerimeter",
            Effect: "Deny",
            Principal: "*",
            Action: "s3:*",
            Resource: ["arn:aws:s3:::my-data-bucket", "arn:aws:s3:::my-data-bucket/*"],
            Condition: {
              StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-myorg", ...exempt },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
            },
          },
          {
            Effect: "Allow",
            Principal: "*",
            Action: "s3:GetObject",
            Resource: "arn:aws:s3:::my-data-bucket/*",
          },
        ),
      },
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::my-data-bucket/a" },
      cases: [
        ["a member of the same account", { caller: member }, "allow"],
        [
          "a member of another account",
          { caller: { ...user("ann", "555555555555"), organization: "o-myorg" } },
          "allow",
        ],
        ["a stranger", { caller: stranger }, "deny"],
        ["somebody without credentials", { caller: anonymous }, "deny"],
        ["an AWS service", { caller: service("cloudtrail.amazonaws.com") }, "allow"],
      ],
    },
  ],
};
