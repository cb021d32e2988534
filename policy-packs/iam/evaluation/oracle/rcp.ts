import { allowAll, anonymous, context, type Page, policy, role, root, service, user } from "./page";

const rcp = (...statements: readonly object[]) => ({ rcp: [[policy(...statements)]] });
const outsider = { ...role("app", "999999999999"), organization: "o-other" };
const member = { ...role("app"), organization: "my-org-id" };
const key = "arn:aws:kms:us-east-1:111122223333:key/k";
const object = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/a" };
const fullAccess = policy({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" });
const noS3 = policy({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" });

export const rcpEvaluation: Page = {
  page: "AWS Organizations User Guide: RCP evaluation",
  examples: [
    {
      example: "RCPFullAWSAccess lets everything through",
      policies: { rcp: [[fullAccess], [fullAccess], [fullAccess]] },
      request: object,
      cases: [
        ["a member", { caller: member }, "allow"],
        ["an outsider", { caller: outsider }, "allow"],
      ],
    },
    ...[
      [[fullAccess, noS3], [fullAccess], [fullAccess]],
      [[fullAccess], [fullAccess, noS3], [fullAccess]],
      [[fullAccess], [fullAccess], [fullAccess, noS3]],
    ].map((levels, index) => ({
      example: `a Deny at the ${["root", "OU", "account"][index] ?? ""} denies, whatever the other levels say`,
      policies: { rcp: levels },
      request: object,
      cases: [
        ["S3", {}, "deny"],
        ["SQS", { action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:111122223333:q" }, "allow"],
      ] as const,
    })),
    {
      example: "RCPFullAWSAccess does not grant access",
      policies: { rcp: [[fullAccess]], identity: [], resource: null },
      request: object,
      cases: [["a user without policies", {}, "deny"]],
    },
  ],
};

export const rcpScope: Page = {
  page: "AWS Organizations User Guide: Resource control policies (RCPs)",
  examples: [
    {
      example: "whom RCPs affect",
      policies: { rcp: [[noS3]] },
      request: object,
      cases: [
        ["the account's own root user", { caller: root() }, "deny"],
        ["the account's own roles", { caller: member }, "deny"],
        ["external principals", { caller: outsider }, "deny"],
        ["service principals", { caller: service("cloudtrail.amazonaws.com") }, "deny"],
        ["people without credentials", { caller: anonymous }, "deny"],
        [
          "no service-linked role",
          { caller: role("aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig") },
          "allow",
        ],
      ],
    },
    {
      example: "resources of the management account are not affected",
      policies: {
        rcp: "resources of the management account are not reached by RCPs",
        identity: [allowAll],
        resource: null,
      },
      request: object,
      cases: [["a user of it", {}, "allow"]],
    },
    {
      example: "a service that does not support RCPs is not affected",
      policies: rcp({ Effect: "Deny", Principal: "*", Action: ["ec2:*", "s3:*"], Resource: "*" }),
      request: object,
      cases: [
        ["EC2", { action: "ec2:RunInstances", resource: "*", namesNoResource: true }, "allow"],
        ["S3", {}, "deny"],
      ],
    },
  ],
};

export const rcpKms: Page = {
  page: "AWS KMS Developer Guide: Resource control policies in AWS KMS",
  examples: [
    {
      example: "RCPEnforceIdentityPerimeter: no external principals",
      policies: rcp({
        Sid: "RCPEnforceIdentityPerimeter",
        Effect: "Deny",
        Principal: "*",
        Action: "kms:*",
        Resource: "*",
        Condition: {
          StringNotEqualsIfExists: { "aws:PrincipalOrgID": "my-org-id" },
          Bool: { "aws:PrincipalIsAWSService": "false" },
        },
      }),
      request: { action: "kms:Decrypt", resource: key },
      cases: [
        ["a member", { caller: member }, "allow"],
        ["a member of another organization", { caller: outsider }, "deny"],
        ["somebody outside any organization", { caller: role("app", "999999999999") }, "deny"],
        ["an AWS service", { caller: service("logs.amazonaws.com") }, "allow"],
        [
          "kms:RetireGrant is not effective in an RCP",
          { action: "kms:RetireGrant", caller: outsider },
          "allow",
        ],
        [
          "an AWS managed key",
          { caller: outsider, ...context({ "kms:ResourceAliases": ["alias/aws/s3"] }) },
          "allow",
        ],
      ],
    },
  ],
};

const services = [
  "s3:*",
  "sts:*",
  "kms:*",
  "sqs:*",
  "secretsmanager:*",
  "cognito-identity:*",
  "cognito-idp:*",
  "logs:*",
  "dynamodb:*",
  "ecr:*",
  "aoss:*",
];

export const rcpSamples: Page = {
  page: "aws-samples/resource-control-policy-examples",
  examples: [
    {
      example: "Restrict-access-to-only-HTTPS-connections-to-your-resources.json",
      policies: rcp({
        Effect: "Deny",
        Principal: "*",
        Action: services,
        Resource: "*",
        Condition: { BoolIfExists: { "aws:SecureTransport": "false" } },
      }),
      request: object,
      cases: [
        ["over TLS", context({ "aws:SecureTransport": "true" }), "allow"],
        ["in the clear", context({ "aws:SecureTransport": "false" }), "deny"],
        [
          "in the clear without credentials",
          { caller: anonymous, ...context({ "aws:SecureTransport": "false" }) },
          "deny",
        ],
        [
          "a service in the clear",
          { caller: service("logging.s3.amazonaws.com"), ...context({ "aws:SecureTransport": "false" }) },
          "deny",
        ],
      ],
    },
    {
      example: "Enforce-controls-on-AWS-services-that-use-service-principals-to-access-your-resources.json",
      policies: rcp({
        Effect: "Deny",
        Principal: "*",
        Action: services,
        Resource: "*",
        Condition: {
          StringNotEqualsIfExists: { "aws:SourceOrgID": "my-org-id", "aws:SourceAccount": "444444444444" },
          Null: { "aws:SourceAccount": "false" },
          Bool: { "aws:PrincipalIsAWSService": "true" },
        },
      }),
      request: {
        action: "s3:PutObject",
        resource: "arn:aws:s3:::bucket/a",
        caller: service("cloudtrail.amazonaws.com"),
      },
      cases: [
        [
          "a service for the organization",
          context({ "aws:SourceOrgID": "my-org-id", "aws:SourceAccount": "111122223333" }),
          "allow",
        ],
        [
          "a service for somebody else",
          context({ "aws:SourceOrgID": "o-other", "aws:SourceAccount": "999999999999" }),
          "deny",
        ],
        [
          "a service for an account outside any organization",
          context({ "aws:SourceAccount": "999999999999" }),
          "deny",
        ],
        ["a service for the third party", context({ "aws:SourceAccount": "444444444444" }), "allow"],
        ["a service that names no source", {}, "allow"],
        ["a role", { caller: member }, "allow"],
      ],
    },
    {
      example: "Shared-Issuers.json: the organization's tenant of an OIDC provider",
      policies: rcp({
        Sid: "EnforceTrustedOIDCTenantGitLabCLoud",
        Effect: "Deny",
        Principal: "*",
        Action: "sts:AssumeRoleWithWebIdentity",
        Resource: "*",
        Condition: {
          StringNotLikeIfExists: { "gitlab.com:sub": "project_path:mygroup/*" },
          Null: { "gitlab.com:sub": "false" },
        },
      }),
      request: {
        caller: { type: "federated", arn: "arn:aws:iam::111122223333:oidc-provider/gitlab.com" },
        action: "sts:AssumeRoleWithWebIdentity",
        resource: "arn:aws:iam::111122223333:role/deploy",
      },
      cases: [
        ["the own group", context({ "gitlab.com:sub": "project_path:mygroup/app:ref:main" }), "allow"],
        ["another group", context({ "gitlab.com:sub": "project_path:mygroup2/app:ref:main" }), "deny"],
        ["another provider", context({ "token.actions.githubusercontent.com:sub": "repo:x/y" }), "allow"],
      ],
    },
    {
      example: "S3-Prevent-long-term-presigned-url.json",
      policies: rcp({
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: "*",
        Condition: { NumericGreaterThan: { "s3:signatureAge": ["600000"] } },
      }),
      request: object,
      cases: [
        ["a fresh signature", context({ "s3:signatureAge": "1000" }), "allow"],
        ["a stale one", context({ "s3:signatureAge": "600001" }), "deny"],
      ],
    },
    {
      example: "S3-Deny-SSE-C.json",
      policies: rcp({
        Sid: "RestrictSSECObjectUploads",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:PutObject",
        Resource: "*",
        Condition: { Null: { "s3:x-amz-server-side-encryption-customer-algorithm": "false" } },
      }),
      request: { action: "s3:PutObject", resource: "arn:aws:s3:::bucket/a" },
      cases: [
        [
          "with a key of the customer's own",
          context({ "s3:x-amz-server-side-encryption-customer-algorithm": "AES256" }),
          "deny",
        ],
        ["without", {}, "allow"],
      ],
    },
    {
      example: "STS-protect-IAMRA-session-tags.json, whose operator is spelt Stringlike",
      policies: rcp({
        Sid: "EnforceOnlyAWSServicePrincipalsAndRolesAssumedByIAMRACanSetIAMRASessionTags",
        Effect: "Deny",
        Principal: "*",
        Action: ["sts:TagSession"],
        Resource: "*",
        Condition: {
          "ForAnyValue:Stringlike": { "aws:TagKeys": ["x509Subject/OU", "x509Subject/CN"] },
          BoolIfExists: { "aws:PrincipalIsAwsService": "false" },
          Null: { "aws:PrincipalTag/x509Subject/OU": "true", "aws:PrincipalTag/x509Subject/CN": "true" },
        },
      }),
      request: {
        action: "sts:TagSession",
        resource: "arn:aws:iam::111122223333:role/app",
        ...context({ "aws:TagKeys": ["x509Subject/CN"] }),
      },
      cases: [
        ["a role without such tags", { caller: role("other") }, "deny"],
        [
          "a role that has them itself",
          { caller: { ...role("other"), tags: { "x509Subject/CN": "me" } } },
          "allow",
        ],
        ["the service", { caller: service("rolesanywhere.amazonaws.com") }, "allow"],
        ["other tags", { caller: role("other"), ...context({ "aws:TagKeys": ["team"] }) }, "allow"],
      ],
    },
    {
      example: "Deny-access-to-resources-in-an-organizational-unit: only from the same OU",
      policies: rcp({
        Effect: "Deny",
        Principal: "*",
        Action: ["s3:*", "sqs:*", "kms:*"],
        Resource: "*",
        Condition: {
          "ForAllValues:StringLikeIfExists": { "aws:ResourceOrgPaths": "o-orgid/r-acroot/ou-development/*" },
          "ForAllValues:StringNotLikeIfExists": {
            "aws:PrincipalOrgPaths": "o-orgid/r-acroot/ou-development/*",
          },
          BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
        },
      }),
      request: { ...object, ...context({ "aws:ResourceOrgPaths": ["o-orgid/r-acroot/ou-development/"] }) },
      cases: [
        [
          "from the OU",
          { caller: { ...user("ann"), organizationPath: "o-orgid/r-acroot/ou-development/" } },
          "allow",
        ],
        [
          "from another OU",
          { caller: { ...user("ann"), organizationPath: "o-orgid/r-acroot/ou-production/" } },
          "deny",
        ],
        ["from outside", { caller: user("ann", "999999999999") }, "deny"],
        [
          "from another OU to a resource of another OU",
          {
            caller: { ...user("ann"), organizationPath: "o-orgid/r-acroot/ou-production/" },
            ...context({ "aws:ResourceOrgPaths": ["o-orgid/r-acroot/ou-production/"] }),
          },
          "allow",
        ],
      ],
    },
  ],
};
