import { allowAll, anonymous, context, type Page, policy, root, user } from "./page";

const accessKeys = (condition: object) =>
  policy({
    Effect: "Allow",
    Action: "iam:*AccessKey*",
    Resource: "arn:aws:iam::111122223333:user/*",
    Condition: condition,
  });

const createAccessKey = { action: "iam:CreateAccessKey", resource: "arn:aws:iam::111122223333:user/bob" };

const homes = policy(
  {
    Effect: "Allow",
    Action: ["s3:ListAllMyBuckets", "s3:GetBucketLocation"],
    Resource: "arn:aws:s3:::*",
  },
  {
    Effect: "Allow",
    Action: "s3:ListBucket",
    Resource: "arn:aws:s3:::BUCKET-NAME",
    Condition: { StringLike: { "s3:prefix": ["", "home/", "home/${aws:username}/"] } },
  },
  {
    Effect: "Allow",
    Action: "s3:*",
    Resource: [
      "arn:aws:s3:::BUCKET-NAME/home/${aws:username}",
      "arn:aws:s3:::BUCKET-NAME/home/${aws:username}/*",
    ],
  },
);

const launch = (operator: string) =>
  policy({
    Sid: "RunInstance",
    Effect: "Allow",
    Action: "ec2:RunInstances",
    Resource: "*",
    Condition: { [operator]: { "ec2:InstanceType": ["t1.*", "t2.*", "m3.*"] } },
  });

const finance = "arn:aws:someservice:*:111122223333:finance/*";
const storeArn = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";

export const conditionOperators: Page = {
  page: "IAM User Guide: IAM JSON policy elements: Condition operators",
  examples: [
    {
      example: "StringEquals on the caller's tag",
      policies: {
        identity: [accessKeys({ StringEquals: { "aws:PrincipalTag/job-category": "iamuser-admin" } })],
      },
      request: createAccessKey,
      cases: [
        ["with the tag", { caller: { ...user("ann"), tags: { "job-category": "iamuser-admin" } } }, "allow"],
        ["without the tag", { caller: { ...user("ann"), tags: {} } }, "deny"],
        [
          "matching is case sensitive",
          { caller: { ...user("ann"), tags: { "job-category": "IAMUser-Admin" } } },
          "deny",
        ],
        [
          "the name of the tag is not",
          { caller: { ...user("ann"), tags: { "Job-Category": "iamuser-admin" } } },
          "allow",
        ],
        [
          "no partial match without wildcards",
          { caller: { ...user("ann"), tags: { "job-category": "iamuser-administrator" } } },
          "deny",
        ],
      ],
    },
    {
      example: "StringLike with a policy variable: a home directory in a bucket",
      policies: { identity: [homes] },
      request: { caller: user("david"), action: "s3:ListBucket", resource: "arn:aws:s3:::BUCKET-NAME" },
      cases: [
        ["lists the top", context({ "s3:prefix": "" }), "allow"],
        ["lists home/", context({ "s3:prefix": "home/" }), "allow"],
        ["lists the own directory", context({ "s3:prefix": "home/david/" }), "allow"],
        ["lists another's directory", context({ "s3:prefix": "home/emma/" }), "deny"],
        ["lists without the key", {}, "deny"],
        [
          "reads in the own directory",
          { action: "s3:GetObject", resource: "arn:aws:s3:::BUCKET-NAME/home/david/a.txt" },
          "allow",
        ],
        [
          "reads in another's directory",
          { action: "s3:GetObject", resource: "arn:aws:s3:::BUCKET-NAME/home/emma/a.txt" },
          "deny",
        ],
        [
          "reads beside it",
          { action: "s3:GetObject", resource: "arn:aws:s3:::BUCKET-NAME/home/davidson/a.txt" },
          "deny",
        ],
      ],
    },
    {
      example: "NumericLessThanEquals: up to 10 keys",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "s3:ListBucket",
            Resource: "arn:aws:s3:::example_bucket",
            Condition: { NumericLessThanEquals: { "s3:max-keys": "10" } },
          }),
        ],
      },
      request: { action: "s3:ListBucket", resource: "arn:aws:s3:::example_bucket" },
      cases: [
        ["9", context({ "s3:max-keys": "9" }), "allow"],
        ["10", context({ "s3:max-keys": "10" }), "allow"],
        ["11", context({ "s3:max-keys": "11" }), "deny"],
        ["100 is no smaller for its first digit", context({ "s3:max-keys": "100" }), "deny"],
        ["without the key the values do not match", {}, "deny"],
      ],
    },
    {
      example: "DateGreaterThan on the time when credentials were issued",
      policies: {
        identity: [accessKeys({ DateGreaterThan: { "aws:TokenIssueTime": "2020-01-01T00:00:01Z" } })],
      },
      request: createAccessKey,
      cases: [
        ["issued later", context({ "aws:TokenIssueTime": "2020-06-01T12:00:00Z" }), "allow"],
        ["issued at that second", context({ "aws:TokenIssueTime": "2020-01-01T00:00:01Z" }), "deny"],
        ["issued before", context({ "aws:TokenIssueTime": "2019-12-31T23:59:59Z" }), "deny"],
        ["a user's long-term credentials have no such key", {}, "deny"],
        ["a date in Unix time", context({ "aws:TokenIssueTime": "1590969600" }), "allow"],
      ],
    },
    {
      example: "Bool: everything is denied that does not come over TLS",
      policies: {
        identity: [
          allowAll,
          policy({
            Sid: "BooleanExample",
            Action: "s3:*",
            Effect: "Deny",
            Resource: ["arn:aws:s3:::DOC-EXAMPLE-BUCKET", "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*"],
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        ],
      },
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET/a" },
      cases: [
        ["plain HTTP", context({ "aws:SecureTransport": "false" }), "deny"],
        ["TLS", context({ "aws:SecureTransport": "true" }), "allow"],
        [
          "another bucket",
          { resource: "arn:aws:s3:::other/a", ...context({ "aws:SecureTransport": "false" }) },
          "allow",
        ],
      ],
    },
    {
      example: "BinaryEquals compares byte for byte with base64",
      policies: { identity: [accessKeys({ BinaryEquals: { "some:key": "QmluYXJ5VmFsdWVJbkJhc2U2NA==" } })] },
      request: createAccessKey,
      cases: [
        ["the same bytes", context({ "some:key": "QmluYXJ5VmFsdWVJbkJhc2U2NA==" }), "allow"],
        ["other bytes", context({ "some:key": "QmluYXJ5VmFsdWVJbkJhc2U2NB==" }), "deny"],
        ["without the key", {}, "deny"],
      ],
    },
    {
      example: "IpAddress with a range",
      policies: { identity: [accessKeys({ IpAddress: { "aws:SourceIp": "203.0.113.0/24" } })] },
      request: createAccessKey,
      cases: [
        ["the range's first address", context({ "aws:SourceIp": "203.0.113.0" }), "allow"],
        ["the range's last address", context({ "aws:SourceIp": "203.0.113.255" }), "allow"],
        ["an address outside", context({ "aws:SourceIp": "203.0.114.0" }), "deny"],
        ["through a VPC endpoint the key is not there", {}, "deny"],
      ],
    },
    {
      example: "IpAddress with IPv4 and IPv6 ranges",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "someservice:*",
            Resource: "*",
            Condition: { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "2001:DB8:1234:5678::/64"] } },
          }),
        ],
      },
      request: { action: "someservice:Act", resource: "*", namesNoResource: true },
      cases: [
        ["IPv4", context({ "aws:SourceIp": "203.0.113.9" }), "allow"],
        ["IPv6, written in lower case", context({ "aws:SourceIp": "2001:db8:1234:5678:abcd::1" }), "allow"],
        [
          "IPv6 with a run of zeroes written out",
          context({ "aws:SourceIp": "2001:0db8:1234:5678:0:0:0:1" }),
          "allow",
        ],
        ["IPv6 outside", context({ "aws:SourceIp": "2001:db8:1234:5679::1" }), "deny"],
      ],
    },
    {
      example: "an address without a prefix means /32",
      policies: { identity: [accessKeys({ IpAddress: { "aws:SourceIp": "203.0.113.7" } })] },
      request: createAccessKey,
      cases: [
        ["that address", context({ "aws:SourceIp": "203.0.113.7" }), "allow"],
        ["the next", context({ "aws:SourceIp": "203.0.113.8" }), "deny"],
      ],
    },
    {
      example: "StringLike matches across the colons of an ARN",
      policies: { identity: [accessKeys({ StringLike: { "aws:SourceArn": finance } })] },
      request: createAccessKey,
      cases: [["a store's document", context({ "aws:SourceArn": storeArn }), "allow"]],
    },
    ...["ArnLike", "ArnEquals"].map((operator) => ({
      example: `${operator} compares each of the six parts alone`,
      policies: { identity: [accessKeys({ [operator]: { "aws:SourceArn": finance } })] },
      request: createAccessKey,
      cases: [
        ["a store's document", context({ "aws:SourceArn": storeArn }), "deny"],
        [
          "finance's document",
          context({ "aws:SourceArn": "arn:aws:someservice:us-east-2:111122223333:finance/document.txt" }),
          "allow",
        ],
        [
          "in another case",
          context({ "aws:SourceArn": "arn:aws:someservice:us-east-2:111122223333:Finance/document.txt" }),
          "deny",
        ],
      ] as const,
    })),
    {
      example: "ArnEquals: only a certain topic sends to the queue",
      policies: {
        resource: policy({
          Effect: "Allow",
          Principal: { AWS: "123456789012" },
          Action: "SQS:SendMessage",
          Resource: "arn:aws:sqs:REGION:123456789012:QUEUE-ID",
          Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:sns:REGION:123456789012:TOPIC-ID" } },
        }),
        identity: [],
      },
      request: {
        caller: root("123456789012"),
        action: "sqs:SendMessage",
        resource: "arn:aws:sqs:REGION:123456789012:QUEUE-ID",
      },
      cases: [
        ["a user who calls directly", { caller: user("bob", "123456789012") }, "deny"],
        ["somebody without credentials", { caller: anonymous }, "deny"],
      ],
    },
    {
      example: "the policy that does not work: StringLike on a key that most resources of the call lack",
      policies: { identity: [launch("StringLike")] },
      request: { action: "ec2:RunInstances", resource: "arn:aws:ec2:us-east-1:111122223333:instance/*" },
      cases: [
        [
          "the image, which has no instance type",
          { resource: "arn:aws:ec2:us-east-1::image/ami-1", resourceAccount: "111122223333" },
          "deny",
        ],
        ["the instance itself", context({ "ec2:InstanceType": "t2.micro" }), "allow"],
      ],
    },
    {
      example: "...IfExists: the test only happens if the key is there",
      policies: { identity: [launch("StringLikeIfExists")] },
      request: { action: "ec2:RunInstances", resource: "arn:aws:ec2:us-east-1:111122223333:instance/*" },
      cases: [
        [
          "the image, which has no instance type",
          { resource: "arn:aws:ec2:us-east-1:111122223333:image/ami-1" },
          "allow",
        ],
        ["an instance of a listed type", context({ "ec2:InstanceType": "m3.large" }), "allow"],
        ["an instance of another type", context({ "ec2:InstanceType": "m4.large" }), "deny"],
        ["`.*` means a dot followed by anything", context({ "ec2:InstanceType": "t2large" }), "deny"],
      ],
    },
    {
      example: "StringNotEqualsIfExists with Deny: still denied when the tag is missing",
      policies: {
        identity: [
          allowAll,
          policy({
            Effect: "Deny",
            Action: "ec2:*",
            Resource: "*",
            Condition: { StringNotEqualsIfExists: { "aws:RequestTag/team": "blue" } },
          }),
        ],
      },
      request: { action: "ec2:CreateVolume", resource: "arn:aws:ec2:us-east-1:111122223333:volume/*" },
      cases: [
        ["the tag is missing", {}, "deny"],
        ["the tag has the value", context({ "aws:RequestTag/team": "blue" }), "allow"],
        ["the tag has another value", context({ "aws:RequestTag/team": "red" }), "deny"],
      ],
    },
    ...(["StringNotLike", "ArnNotLike", "StringNotEquals", "ArnNotEquals"] as const).map((operator) => ({
      example: `${operator}: without the key the condition is true`,
      policies: { identity: [accessKeys({ [operator]: { "aws:SourceArn": "arn:aws:s3:::bucket" } })] },
      request: createAccessKey,
      cases: [
        ["without the key", {}, "allow"],
        ["the same", context({ "aws:SourceArn": "arn:aws:s3:::bucket" }), "deny"],
        ["another", context({ "aws:SourceArn": "arn:aws:s3:::buckets" }), "allow"],
      ] as const,
    })),
    {
      example: "Null true: the user must not use temporary credentials",
      policies: {
        identity: [
          policy({
            Action: "ec2:*",
            Effect: "Allow",
            Resource: "*",
            Condition: { Null: { "aws:TokenIssueTime": "true" } },
          }),
        ],
      },
      request: { action: "ec2:DescribeInstances", resource: "*", namesNoResource: true },
      cases: [
        ["long-term credentials", {}, "allow"],
        ["temporary credentials", context({ "aws:TokenIssueTime": "2020-06-01T12:00:00Z" }), "deny"],
      ],
    },
  ],
};
