import { allowAll, anonymous, type Page, policy, role, root, service, user } from "./page";

const read = { action: "s3:GetObject", resource: "arn:aws:s3:::BUCKETNAME/a" };

const bucket = (principal: unknown) =>
  policy({
    Effect: "Allow",
    Principal: principal,
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::BUCKETNAME/*",
  });

export const principals: Page = {
  page: "IAM User Guide: AWS JSON policy elements: Principal",
  examples: [
    ...[{ AWS: "arn:aws:iam::123456789012:root" }, { AWS: "123456789012" }].map((principal) => ({
      example: `${principal.AWS} delegates authority to the account`,
      policies: { identity: [allowAll], resource: bucket(principal) },
      request: read,
      cases: [
        ["a user of the account", { caller: user("ann", "123456789012") }, "allow"],
        ["a role of the account", { caller: role("app", "123456789012") }, "allow"],
        ["its root user", { caller: root("123456789012") }, "allow"],
        ["a user of another account", { caller: user("ann", "555555555555") }, "deny"],
        ["somebody without credentials", { caller: anonymous }, "deny"],
      ] as const,
    })),
    {
      example: "the administrator of that account must grant access as well",
      policies: { identity: [], resource: bucket({ AWS: "123456789012" }) },
      request: read,
      cases: [["a user without a policy", { caller: user("ann", "123456789012") }, "deny"]],
    },
    {
      example: "more than one principal means any of them",
      policies: { identity: [allowAll], resource: bucket({ AWS: ["123456789012", "555555555555"] }) },
      request: read,
      cases: [
        ["the first account", { caller: user("ann", "123456789012") }, "allow"],
        ["the second account", { caller: user("ann", "555555555555") }, "allow"],
        ["a third account", { caller: user("ann", "999999999999") }, "deny"],
      ],
    },
    {
      example: "an AWS service",
      policies: {
        resource: bucket({ Service: ["ecs.amazonaws.com", "elasticloadbalancing.amazonaws.com"] }),
        identity: [],
      },
      request: read,
      cases: [
        ["that service", { caller: service("ecs.amazonaws.com") }, "allow"],
        ["another service", { caller: service("ec2.amazonaws.com") }, "deny"],
        ["a user", {}, "deny"],
      ],
    },
    ...["*", { AWS: "*" }].map((principal) => ({
      example: `${JSON.stringify(principal)} with Allow grants access to all, anonymous users included`,
      policies: { identity: [], resource: bucket(principal) },
      request: read,
      cases: [
        ["somebody without credentials", { caller: anonymous }, "allow"],
        ["a user of the account needs no other permission", { caller: user("ann") }, "allow"],
        ["a user of another account needs one", { caller: user("ann", "999999999999") }, "deny"],
      ] as const,
    })),
    {
      example: '"*" with aws:PrincipalArn: neither boundaries nor session policies limit it',
      policies: {
        identity: [],
        boundary: policy({ Effect: "Allow", Action: "ec2:*", Resource: "*" }),
        session: policy({ Effect: "Allow", Action: "ec2:*", Resource: "*" }),
        resource: policy({
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: "arn:aws:s3:::BUCKETNAME/*",
          Condition: { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app" } },
        }),
      },
      request: read,
      cases: [
        ["a session of that role", { caller: role("app") }, "allow"],
        ["another role", { caller: role("other") }, "deny"],
      ],
    },
    {
      example: "the name of a user is case sensitive",
      policies: { identity: [], resource: bucket({ AWS: "arn:aws:iam::111122223333:user/ann" }) },
      request: read,
      cases: [
        ["ann", { caller: user("ann") }, "allow"],
        ["Ann", { caller: user("Ann") }, "deny"],
      ],
    },
    {
      example: "Deny for all except those in a condition, instead of NotPrincipal",
      policies: {
        identity: [allowAll],
        resource: policy(
          {
            Sid: "UsePrincipalArnInsteadOfNotPrincipalWithDeny",
            Effect: "Deny",
            Action: "s3:*",
            Principal: "*",
            Resource: ["arn:aws:s3:::BUCKETNAME/*", "arn:aws:s3:::BUCKETNAME"],
            Condition: { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::444455556666:user/user-name" } },
          },
          {
            Effect: "Allow",
            Principal: { AWS: "444455556666" },
            Action: "s3:*",
            Resource: "arn:aws:s3:::BUCKETNAME/*",
          },
        ),
      },
      request: read,
      cases: [
        ["the user", { caller: user("user-name", "444455556666") }, "allow"],
        ["another user of that account", { caller: user("other", "444455556666") }, "deny"],
        ["the bucket's own account", { caller: user("ann") }, "deny"],
      ],
    },
  ],
};

const except = (...spared: readonly string[]) =>
  policy(
    {
      Effect: "Deny",
      NotPrincipal: { AWS: spared },
      Action: "s3:*",
      Resource: ["arn:aws:s3:::BUCKETNAME", "arn:aws:s3:::BUCKETNAME/*"],
    },
    { Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "arn:aws:s3:::BUCKETNAME/*" },
  );

const auditRole = "cross-account-read-only-role";
const auditApp = "cross-account-audit-app";

export const notPrincipals: Page = {
  page: "IAM User Guide: AWS JSON policy elements: NotPrincipal",
  examples: [
    {
      example: "all are denied except Bob",
      policies: {
        identity: [allowAll],
        resource: except("arn:aws:iam::444455556666:user/Bob", "arn:aws:iam::444455556666:root"),
      },
      request: read,
      cases: [
        ["Bob", { caller: user("Bob", "444455556666") }, "allow"],
        ["another user of Bob's account", { caller: user("Alice", "444455556666") }, "deny"],
        ["a user of another account", { caller: user("Bob", "999999999999") }, "deny"],
        ["somebody without credentials", { caller: anonymous }, "deny"],
      ],
    },
    {
      example: "without the account's ARN Bob might be denied",
      policies: { identity: [allowAll], resource: except("arn:aws:iam::444455556666:user/Bob") },
      request: read,
      cases: [["Bob", { caller: user("Bob", "444455556666") }, "undetermined"]],
    },
    {
      example: "all are denied except a session of a role",
      policies: {
        identity: [allowAll],
        resource: except(
          `arn:aws:sts::444455556666:assumed-role/${auditRole}/${auditApp}`,
          `arn:aws:iam::444455556666:role/${auditRole}`,
          "arn:aws:iam::444455556666:root",
        ),
      },
      request: read,
      cases: [
        ["the session", { caller: role(auditRole, "444455556666", auditApp) }, "allow"],
        ["another session of the role", { caller: role(auditRole, "444455556666", "other") }, "deny"],
        ["another role", { caller: role("other", "444455556666", auditApp) }, "deny"],
      ],
    },
    {
      example: "if the role's ARN is missing the session might be denied",
      policies: {
        identity: [allowAll],
        resource: except(
          `arn:aws:sts::444455556666:assumed-role/${auditRole}/${auditApp}`,
          "arn:aws:iam::444455556666:root",
        ),
      },
      request: read,
      cases: [["the session", { caller: role(auditRole, "444455556666", auditApp) }, "undetermined"]],
    },
    {
      example: "NotPrincipal with Allow allows everybody else, anonymous users included",
      policies: {
        identity: [],
        resource: policy({
          Effect: "Allow",
          NotPrincipal: { AWS: "arn:aws:iam::111122223333:user/Bob" },
          Action: "s3:GetObject",
          Resource: "arn:aws:s3:::BUCKETNAME/*",
        }),
      },
      request: read,
      cases: [
        ["somebody without credentials", { caller: anonymous }, "allow"],
        ["another user", { caller: user("Alice") }, "allow"],
        ["Bob", { caller: user("Bob") }, "deny"],
      ],
    },
  ],
};
