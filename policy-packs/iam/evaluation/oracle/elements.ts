import { allowAll, context, type Page, policy, user } from "./page";

const anyone = { resource: "*", namesNoResource: true };
const allow = (rest: object) => ({ identity: [policy({ Effect: "Allow", ...rest })], resource: null });

export const actions: Page = {
  page: "IAM User Guide: IAM JSON policy elements: Action",
  examples: [
    {
      example: "the prefix and the name are case insensitive",
      policies: allow({ Action: "iam:ListAccessKeys", Resource: "*" }),
      request: anyone,
      cases: [
        ["iam:ListAccessKeys", { action: "iam:ListAccessKeys" }, "allow"],
        ["IAM:listaccesskeys", { action: "IAM:listaccesskeys" }, "allow"],
        ["iam:ListAccessKey", { action: "iam:ListAccessKey" }, "deny"],
      ],
    },
    {
      example: "several actions",
      policies: allow({
        Action: [
          "sqs:SendMessage",
          "sqs:ReceiveMessage",
          "ec2:StartInstances",
          "iam:ChangePassword",
          "s3:GetObject",
        ],
        Resource: "*",
      }),
      request: anyone,
      cases: [
        ["one of them", { action: "ec2:StartInstances" }, "allow"],
        ["another one", { action: "s3:GetObject" }, "allow"],
        ["none of them", { action: "ec2:StopInstances" }, "deny"],
      ],
    },
    {
      example: "s3:* is all actions of the service",
      policies: allow({ Action: "s3:*", Resource: "*" }),
      request: anyone,
      cases: [
        ["one of S3", { action: "s3:PutObject" }, "allow"],
        ["one of a service whose prefix begins alike", { action: "s3-object-lambda:GetObject" }, "deny"],
      ],
    },
    {
      example: "iam:*AccessKey* is all actions whose name includes the text",
      policies: allow({ Action: "iam:*AccessKey*", Resource: "*" }),
      request: anyone,
      cases: [
        ["CreateAccessKey", { action: "iam:CreateAccessKey" }, "allow"],
        ["DeleteAccessKey", { action: "iam:DeleteAccessKey" }, "allow"],
        ["ListAccessKeys", { action: "iam:ListAccessKeys" }, "allow"],
        ["UpdateAccessKey", { action: "iam:UpdateAccessKey" }, "allow"],
        ["CreateUser", { action: "iam:CreateUser" }, "deny"],
      ],
    },
  ],
};

export const notActions: Page = {
  page: "IAM User Guide: IAM JSON policy elements: NotAction",
  examples: [
    {
      example: "NotAction with Allow: every S3 action on S3 resources except deleting a bucket",
      policies: allow({ NotAction: "s3:DeleteBucket", Resource: "arn:aws:s3:::*" }),
      request: { resource: "arn:aws:s3:::bucket" },
      cases: [
        ["PutBucketPolicy", { action: "s3:PutBucketPolicy" }, "allow"],
        ["DeleteBucket", { action: "s3:DeleteBucket" }, "deny"],
        [
          'ListAllMyBuckets, which requires the resource "*"',
          { action: "s3:ListAllMyBuckets", ...anyone },
          "deny",
        ],
        [
          "an action of another service",
          { action: "iam:CreateUser", resource: "arn:aws:iam::111122223333:user/x" },
          "deny",
        ],
      ],
    },
    {
      example: "NotAction with Allow: every action of every service except IAM",
      policies: allow({ NotAction: "iam:*", Resource: "*" }),
      request: anyone,
      cases: [
        ["EC2", { action: "ec2:RunInstances" }, "allow"],
        ["IAM", { action: "iam:CreateUser" }, "deny"],
      ],
    },
    {
      example: "NotAction with Deny: everything but IAM is denied without MFA",
      policies: {
        identity: [
          allowAll,
          policy({
            Sid: "DenyAllUsersNotUsingMFA",
            Effect: "Deny",
            NotAction: "iam:*",
            Resource: "*",
            Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
          }),
        ],
      },
      request: { action: "ec2:RunInstances", ...anyone },
      cases: [
        ["signed in with MFA", context({ "aws:MultiFactorAuthPresent": "true" }), "allow"],
        ["signed in without", context({ "aws:MultiFactorAuthPresent": "false" }), "deny"],
        ["with access keys", {}, "deny"],
        [
          "IAM without MFA",
          { action: "iam:ChangePassword", ...context({ "aws:MultiFactorAuthPresent": "false" }) },
          "allow",
        ],
      ],
    },
    {
      example: "NotAction with Deny does not allow what it lists",
      policies: {
        identity: [policy({ Effect: "Deny", NotAction: "iam:*", Resource: "*" })],
        resource: null,
      },
      request: { action: "iam:ChangePassword", ...anyone },
      cases: [["IAM", {}, "deny"]],
    },
  ],
};

export const resources: Page = {
  page: "IAM User Guide: IAM JSON policy elements: Resource",
  examples: [
    {
      example: "a queue",
      policies: allow({ Action: "sqs:*", Resource: "arn:aws:sqs:us-east-2:111122223333:queue1" }),
      request: { action: "sqs:SendMessage" },
      cases: [
        ["that queue", { resource: "arn:aws:sqs:us-east-2:111122223333:queue1" }, "allow"],
        ["another queue", { resource: "arn:aws:sqs:us-east-2:111122223333:queue11" }, "deny"],
        ["the queue in another Region", { resource: "arn:aws:sqs:us-east-1:111122223333:queue1" }, "deny"],
      ],
    },
    {
      example: "all users with the path /accounting",
      policies: allow({ Action: "iam:*", Resource: "arn:aws:iam::111122223333:user/accounting/*" }),
      request: { action: "iam:DeleteUser" },
      cases: [
        ["one of them", { resource: "arn:aws:iam::111122223333:user/accounting/bob" }, "allow"],
        ["one below it", { resource: "arn:aws:iam::111122223333:user/accounting/eu/bob" }, "allow"],
        ["a user without the path", { resource: "arn:aws:iam::111122223333:user/accounting" }, "deny"],
      ],
    },
    {
      example: "all items of a bucket, not the bucket itself",
      policies: allow({ Action: "s3:*", Resource: "arn:aws:s3:::my_corporate_bucket/*" }),
      request: { action: "s3:GetObject" },
      cases: [
        ["an item", { resource: "arn:aws:s3:::my_corporate_bucket/a/b" }, "allow"],
        ["the bucket", { resource: "arn:aws:s3:::my_corporate_bucket" }, "deny"],
      ],
    },
    {
      example: "two tables",
      policies: allow({
        Action: "dynamodb:*",
        Resource: [
          "arn:aws:dynamodb:us-east-2:111122223333:table/books_table",
          "arn:aws:dynamodb:us-east-2:111122223333:table/magazines_table",
        ],
      }),
      request: { action: "dynamodb:GetItem" },
      cases: [
        [
          "the second",
          { resource: "arn:aws:dynamodb:us-east-2:111122223333:table/magazines_table" },
          "allow",
        ],
        ["a third", { resource: "arn:aws:dynamodb:us-east-2:111122223333:table/papers_table" }, "deny"],
      ],
    },
    {
      example: "a table with the user's name",
      policies: allow({
        Action: "dynamodb:*",
        Resource: "arn:aws:dynamodb:us-east-2:111122223333:table/${aws:username}",
      }),
      request: { action: "dynamodb:GetItem", caller: user("ann") },
      cases: [
        ["the own", { resource: "arn:aws:dynamodb:us-east-2:111122223333:table/ann" }, "allow"],
        ["another's", { resource: "arn:aws:dynamodb:us-east-2:111122223333:table/bob" }, "deny"],
      ],
    },
    {
      example: "? is any single character",
      policies: allow({ Action: "s3:*", Resource: "arn:aws:s3:::bucket-?" }),
      request: { action: "s3:ListBucket" },
      cases: [
        ["one", { resource: "arn:aws:s3:::bucket-1" }, "allow"],
        ["two", { resource: "arn:aws:s3:::bucket-12" }, "deny"],
        ["none", { resource: "arn:aws:s3:::bucket-" }, "deny"],
      ],
    },
  ],
};

export const notResources: Page = {
  page: "IAM User Guide: IAM JSON policy elements: NotResource",
  examples: [
    {
      example: "HRPayroll may use nothing of S3 but the Payroll folder",
      policies: {
        identity: [
          policy({
            Effect: "Deny",
            Action: "s3:*",
            NotResource: ["arn:aws:s3:::HRBucket/Payroll", "arn:aws:s3:::HRBucket/Payroll/*"],
          }),
          policy({ Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::HRBucket/Payroll/*" }),
        ],
        resource: null,
      },
      request: { action: "s3:GetObject" },
      cases: [
        ["a file in the folder", { resource: "arn:aws:s3:::HRBucket/Payroll/june" }, "allow"],
        ["a file in a new folder", { resource: "arn:aws:s3:::HRBucket/Reviews/june" }, "deny"],
        ["the bucket", { action: "s3:ListBucket", resource: "arn:aws:s3:::HRBucket" }, "deny"],
      ],
    },
    {
      example: "the Deny alone grants nothing",
      policies: {
        identity: [
          policy({
            Effect: "Deny",
            Action: "s3:*",
            NotResource: ["arn:aws:s3:::HRBucket/Payroll", "arn:aws:s3:::HRBucket/Payroll/*"],
          }),
        ],
        resource: null,
      },
      request: { action: "s3:GetObject" },
      cases: [["a file in the folder", { resource: "arn:aws:s3:::HRBucket/Payroll/june" }, "deny"]],
    },
  ],
};

const named = (operator: string, key: string) =>
  allow({ Action: "ec2:*", Resource: "*", Condition: { [operator]: { [key]: "johndoe" } } });

export const conditions: Page = {
  page: "IAM User Guide: IAM JSON policy elements: Condition",
  examples: [
    {
      example: "StringEquals minds the case of values",
      policies: named("StringEquals", "aws:username"),
      request: { action: "ec2:RunInstances", ...anyone },
      cases: [
        ["johndoe", { caller: user("johndoe") }, "allow"],
        ["JohnDoe", { caller: user("JohnDoe") }, "deny"],
      ],
    },
    {
      example: "StringEqualsIgnoreCase does not",
      policies: named("StringEqualsIgnoreCase", "aws:username"),
      request: { action: "ec2:RunInstances", ...anyone },
      cases: [
        ["johndoe", { caller: user("johndoe") }, "allow"],
        ["JohnDoe", { caller: user("JohnDoe") }, "allow"],
        ["JaneDoe", { caller: user("JaneDoe") }, "deny"],
      ],
    },
    {
      example: "the names of keys are not case sensitive: aws:SourceIP is AWS:SourceIp",
      policies: allow({
        Action: "ec2:*",
        Resource: "*",
        Condition: { IpAddress: { "aws:SourceIP": "203.0.113.0/24" } },
      }),
      request: { action: "ec2:RunInstances", ...anyone },
      cases: [["the key in another case", context({ "AWS:SourceIp": "203.0.113.5" }), "allow"]],
    },
    {
      example: "after a certain date",
      policies: allow({
        Action: "ec2:*",
        Resource: "*",
        Condition: { DateGreaterThan: { "aws:CurrentTime": "2013-12-15T12:00:00Z" } },
      }),
      request: { action: "ec2:RunInstances", ...anyone },
      cases: [
        ["before", context({ "aws:CurrentTime": "2013-08-16T12:00:00Z" }), "deny"],
        ["after", context({ "aws:CurrentTime": "2014-08-16T12:00:00Z" }), "allow"],
        ["the time is always there, so nobody who leaves it out knows", {}, "undetermined"],
      ],
    },
  ],
};
