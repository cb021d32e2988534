import { allowAll, context, type Page, policy } from "./page";

const table = "arn:aws:dynamodb:us-east-1:111122223333:table/Thread";
const attributes = (...values: readonly string[]) => context({ "dynamodb:Attributes": values });

const getItem = (...values: readonly string[]) =>
  policy({
    Effect: "Allow",
    Action: "dynamodb:GetItem",
    Resource: "arn:aws:dynamodb:*:*:table/Thread",
    Condition: { "ForAllValues:StringEquals": { "dynamodb:Attributes": values } },
  });

const queue = (time: string, address: string) =>
  context({ "aws:CurrentTime": time, "aws:SourceIp": address });

export const multipleValues: Page = {
  page: "IAM User Guide: Creating a condition with multiple keys or values",
  examples: [
    {
      example: "a resource only if foo equals A or B, and bar equals C, after January 1, 2019",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "example:Use",
            Resource: "*",
            Condition: {
              NumericEquals: { "example:foo": ["1", "2"], "example:bar": "3" },
              DateGreaterThan: { "aws:CurrentTime": "2019-01-01T00:00:00Z" },
            },
          }),
        ],
      },
      request: { action: "example:Use", resource: "*", namesNoResource: true },
      cases: [
        [
          "A and C",
          context({ "example:foo": "1", "example:bar": "3", "aws:CurrentTime": "2019-06-01T00:00:00Z" }),
          "allow",
        ],
        [
          "B and C",
          context({ "example:foo": "2", "example:bar": "3", "aws:CurrentTime": "2019-06-01T00:00:00Z" }),
          "allow",
        ],
        [
          "A and D",
          context({ "example:foo": "1", "example:bar": "4", "aws:CurrentTime": "2019-06-01T00:00:00Z" }),
          "deny",
        ],
        [
          "A and C too early",
          context({ "example:foo": "1", "example:bar": "3", "aws:CurrentTime": "2018-06-01T00:00:00Z" }),
          "deny",
        ],
      ],
    },
    {
      example: "a queue within three hours from two ranges of addresses",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: "sqs:*",
            Resource: "*",
            Condition: {
              DateGreaterThan: { "aws:CurrentTime": "2019-07-16T12:00:00Z" },
              DateLessThan: { "aws:CurrentTime": "2019-07-16T15:00:00Z" },
              IpAddress: { "aws:SourceIp": ["192.0.2.0/24", "203.0.113.0/24"] },
            },
          }),
        ],
      },
      request: { action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:111122223333:queue" },
      cases: [
        ["in time from the first range", queue("2019-07-16T13:00:00Z", "192.0.2.17"), "allow"],
        ["in time from the second range", queue("2019-07-16T13:00:00Z", "203.0.113.1"), "allow"],
        ["in time from elsewhere", queue("2019-07-16T13:00:00Z", "198.51.100.1"), "deny"],
        ["too late", queue("2019-07-16T15:00:01Z", "192.0.2.17"), "deny"],
        ["in time, written with an offset", queue("2019-07-16T15:00:00+02:00", "192.0.2.17"), "allow"],
      ],
    },
    {
      example: "ForAllValues: only ID, Message and Tags may be read",
      policies: { identity: [getItem("ID", "Message", "Tags")] },
      request: { action: "dynamodb:GetItem", resource: table },
      cases: [
        ["Message and Tags", attributes("Message", "Tags"), "allow"],
        ["ID, Message and Tags", attributes("ID", "Message", "Tags"), "allow"],
        ["with UserName", attributes("ID", "UserName"), "deny"],
        ["no attributes at all: true", {}, "allow"],
        ["an empty text: true", attributes(""), "allow"],
      ],
    },
    {
      example: "ForAllValues: PostDateTime and UserName against PostDateTime, Message, Tags",
      policies: { identity: [getItem("PostDateTime", "Message", "Tags")] },
      request: { action: "dynamodb:GetItem", resource: table },
      cases: [["UserName matches nothing", attributes("PostDateTime", "UserName"), "deny"]],
    },
    {
      example: "ForAnyValue with Deny: neither ID nor PostDateTime may be put",
      policies: {
        identity: [
          allowAll,
          policy({
            Effect: "Deny",
            Action: "dynamodb:PutItem",
            Resource: "arn:aws:dynamodb:*:*:table/Thread",
            Condition: { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["ID", "PostDateTime"] } },
          }),
        ],
      },
      request: { action: "dynamodb:PutItem", resource: table },
      cases: [
        ["PostDateTime and Message: one match", attributes("PostDateTime", "Message"), "deny"],
        ["UserName alone: no match", attributes("UserName"), "allow"],
        [
          "UserName, Message and PostDateTime: the last test is true",
          attributes("UserName", "Message", "PostDateTime"),
          "deny",
        ],
        ["no attributes at all: false", {}, "allow"],
        ["an empty text: false", attributes(""), "allow"],
      ],
    },
    {
      example:
        "set operators ignore ...IfExists (AWS re:Post: ForAnyValue:StringEqualsIfExists behaving unexpectedly)",
      policies: {
        identity: [
          policy({
            Effect: "Allow",
            Action: ["sqs:*"],
            Resource: ["*"],
            Condition: { "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": ["team"] } },
          }),
        ],
      },
      request: { action: "sqs:ListQueues", resource: "*", namesNoResource: true },
      cases: [
        ["ListQueues carries no tag keys", {}, "deny"],
        ["a call with the tag key", context({ "aws:TagKeys": ["team"] }), "allow"],
      ],
    },
  ],
};
