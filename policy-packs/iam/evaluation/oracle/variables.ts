import { anonymous, context, type Page, policy, role, root, user } from "./page";

const bucket = policy(
  {
    Action: ["s3:ListBucket"],
    Effect: "Allow",
    Resource: ["arn:aws:s3:::mybucket"],
    Condition: { StringLike: { "s3:prefix": ["${aws:username}/*"] } },
  },
  {
    Action: ["s3:GetObject", "s3:PutObject"],
    Effect: "Allow",
    Resource: ["arn:aws:s3:::mybucket/${aws:username}/*"],
  },
);

const davids = { action: "s3:GetObject", resource: "arn:aws:s3:::mybucket/David/a" };

export const variables: Page = {
  page: "IAM User Guide: IAM policy elements: Variables and tags",
  examples: [
    {
      example: "each user has a directory in the bucket",
      policies: { identity: [bucket] },
      request: { caller: user("David") },
      cases: [
        ["David reads his own", davids, "allow"],
        ["David reads Mary's", { ...davids, resource: "arn:aws:s3:::mybucket/Mary/a" }, "deny"],
        [
          "David lists his own",
          {
            action: "s3:ListBucket",
            resource: "arn:aws:s3:::mybucket",
            ...context({ "s3:prefix": "David/" }),
          },
          "allow",
        ],
        [
          "David lists Mary's",
          {
            action: "s3:ListBucket",
            resource: "arn:aws:s3:::mybucket",
            ...context({ "s3:prefix": "Mary/" }),
          },
          "deny",
        ],
        [
          "the name is compared with its case",
          { ...davids, resource: "arn:aws:s3:::mybucket/david/a" },
          "deny",
        ],
        [
          "a role has no user name: the statement matches nothing",
          { ...davids, caller: role("David") },
          "deny",
        ],
      ],
    },
    {
      example: "without the Version a variable is literal text",
      policies: {
        identity: [
          {
            Statement: {
              Effect: "Allow",
              Action: "s3:GetObject",
              Resource: "arn:aws:s3:::mybucket/${aws:username}/*",
            },
          },
        ],
      },
      request: { caller: user("David"), action: "s3:GetObject" },
      cases: [
        ["David's directory", { resource: "arn:aws:s3:::mybucket/David/a" }, "deny"],
        ["a directory of that very name", { resource: "arn:aws:s3:::mybucket/${aws:username}/a" }, "allow"],
      ],
    },
    {
      example: "the same with the Version 2008-10-17 (Version element: variables are literal strings)",
      policies: {
        identity: [
          {
            Version: "2008-10-17",
            Statement: {
              Effect: "Allow",
              Action: "s3:GetObject",
              Resource: "arn:aws:s3:::mybucket/${aws:username}/*",
            },
          },
        ],
      },
      request: { caller: user("David"), action: "s3:GetObject" },
      cases: [
        ["David's directory", { resource: "arn:aws:s3:::mybucket/David/a" }, "deny"],
        ["a directory of that very name", { resource: "arn:aws:s3:::mybucket/${aws:username}/a" }, "allow"],
      ],
    },
    {
      example: "users manage their own access keys",
      policies: {
        identity: [
          policy({
            Action: ["iam:*AccessKey*"],
            Effect: "Allow",
            Resource: ["arn:aws:iam::111122223333:user/${aws:username}"],
          }),
        ],
      },
      request: { caller: user("David"), action: "iam:CreateAccessKey" },
      cases: [
        ["the own", { resource: "arn:aws:iam::111122223333:user/David" }, "allow"],
        ["another's", { resource: "arn:aws:iam::111122223333:user/Mary" }, "deny"],
      ],
    },
    {
      example: "queues that have the user's name",
      policies: {
        identity: [
          policy(
            { Sid: "ListForConsole", Effect: "Allow", Action: "sqs:ListQueues", Resource: "*" },
            {
              Sid: "AllQueueActions",
              Effect: "Allow",
              Action: "sqs:*",
              Resource: "arn:aws:sqs:us-east-2:*:${aws:username}-queue",
            },
          ),
        ],
      },
      request: { caller: user("David"), action: "sqs:SendMessage" },
      cases: [
        ["the own queue", { resource: "arn:aws:sqs:us-east-2:111122223333:David-queue" }, "allow"],
        ["another's queue", { resource: "arn:aws:sqs:us-east-2:111122223333:Mary-queue" }, "deny"],
        ["the own queue elsewhere", { resource: "arn:aws:sqs:us-east-1:111122223333:David-queue" }, "deny"],
        ["the list", { action: "sqs:ListQueues", resource: "*", namesNoResource: true }, "allow"],
      ],
    },
    {
      example: "part of an ARN is the value of a tag",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "s3:*",
            Resource: ["arn:aws:s3:::bucket/${aws:PrincipalTag/department}"],
          }),
        ],
      },
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/sales" },
      cases: [
        ["of that department", { caller: { ...user("ann"), tags: { department: "sales" } } }, "allow"],
        ["of another", { caller: { ...user("ann"), tags: { department: "legal" } } }, "deny"],
        ["without the tag", { caller: { ...user("ann"), tags: {} } }, "deny"],
      ],
    },
    {
      example: "an SNS endpoint that is the user's own",
      policies: {
        resource: policy({
          Principal: { AWS: "999999999999" },
          Effect: "Allow",
          Action: "sns:*",
          Resource: "*",
          Condition: {
            StringLike: { "sns:endpoint": "https://example.com/${aws:username}/" },
            StringEquals: { "sns:Protocol": "https" },
          },
        }),
        identity: [policy({ Effect: "Allow", Action: "sns:*", Resource: "*" })],
      },
      request: {
        caller: user("David", "999999999999"),
        action: "sns:Subscribe",
        resource: "arn:aws:sns:us-east-1:111122223333:topic",
      },
      cases: [
        [
          "the own endpoint over https",
          context({ "sns:Endpoint": "https://example.com/David/", "sns:Protocol": "https" }),
          "allow",
        ],
        [
          "another's endpoint",
          context({ "sns:Endpoint": "https://example.com/Mary/", "sns:Protocol": "https" }),
          "deny",
        ],
        [
          "the own endpoint over http",
          context({ "sns:Endpoint": "https://example.com/David/", "sns:Protocol": "http" }),
          "deny",
        ],
      ],
    },
    {
      example: "values of one key are alternatives: a tag of one of two cost centers",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: ["iam:*user*"],
            Resource: "*",
            Condition: { StringLike: { "iam:ResourceTag/costCenter": ["12345", "67890"] } },
          }),
        ],
      },
      request: { action: "iam:DeleteUser", resource: "arn:aws:iam::111122223333:user/bob" },
      cases: [
        ["the first", context({ "iam:ResourceTag/costCenter": "12345" }), "allow"],
        ["the second", context({ "iam:ResourceTag/costCenter": "67890" }), "allow"],
        ["another value", context({ "iam:ResourceTag/costCenter": "11111" }), "deny"],
        ["no value", {}, "deny"],
      ],
    },
    {
      example: "special characters: ${*}, ${?} and ${$} stand for themselves",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "s3:GetObject",
            Resource: "arn:aws:s3:::bucket/${*}/${?}/${$}/*",
          }),
        ],
      },
      request: { action: "s3:GetObject" },
      cases: [
        [
          "the characters",
          { resource: "arn:aws:s3:::bucket/star/x/dollar/a", namesNoResource: true },
          "deny",
        ],
        ["the very characters", { resource: "arn:aws:s3:::bucket/*/?/$/a", namesNoResource: true }, "allow"],
      ],
    },
    {
      example: "a default value: anonymous users do not have aws:userid",
      policies: {
        resource: policy({
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: "arn:aws:s3:::bucket/${aws:userid, 'anonymous'}",
        }),
        identity: [],
      },
      request: { action: "s3:GetObject" },
      cases: [
        ["anonymous: the default", { caller: anonymous, resource: "arn:aws:s3:::bucket/anonymous" }, "allow"],
        [
          "anonymous: nothing else",
          { caller: anonymous, resource: "arn:aws:s3:::bucket/AIDAEXAMPLEID00000001" },
          "deny",
        ],
        [
          "a user: the id",
          {
            resource: "arn:aws:s3:::bucket/AIDAEXAMPLEID00000001",
            ...context({ "aws:userid": "AIDAEXAMPLEID00000001" }),
          },
          "allow",
        ],
        [
          "a user: not the default",
          {
            resource: "arn:aws:s3:::bucket/anonymous",
            ...context({ "aws:userid": "AIDAEXAMPLEID00000001" }),
          },
          "deny",
        ],
      ],
    },
    {
      example: "values of aws:username and aws:PrincipalType by kind of caller",
      policies: {
        identity: [
          policy(
            {
              Effect: "Allow",
              Action: "s3:GetObject",
              Resource: "*",
              Condition: { Null: { "aws:username": "false" } },
            },
            {
              Effect: "Allow",
              Action: "s3:PutObject",
              Resource: "*",
              Condition: { StringEquals: { "aws:PrincipalType": "AssumedRole" } },
            },
          ),
        ],
      },
      request: { resource: "arn:aws:s3:::bucket/a" },
      cases: [
        ["a user has a name", { caller: user("ann"), action: "s3:GetObject" }, "allow"],
        ["a role has none", { caller: role("app"), action: "s3:GetObject" }, "deny"],
        ["a role is AssumedRole", { caller: role("app"), action: "s3:PutObject" }, "allow"],
        ["a user is not", { caller: user("ann"), action: "s3:PutObject" }, "deny"],
        ["the root user needs no policy", { caller: root(), action: "s3:PutObject" }, "allow"],
      ],
    },
  ],
};
