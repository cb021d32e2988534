import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import { statementBody, statementJson } from "./control-statement";
import { mergedStatements } from "./merge";

type Given = Omit<StatementJson, "Sid" | "Effect">;

const packed = (...statements: readonly Given[]) =>
  mergedStatements(
    statements.map((one, index) => ({
      kind: "scp",
      control: `control-${index}`,
      sid: `S${index}`,
      body: statementBody(one),
    })),
  ).map(({ body: joined, from }) => {
    const { Effect: _, ...json } = statementJson(from.map(({ sid }) => sid).join(""), joined);
    return json;
  });

const exempt = { ArnNotLike: { "aws:PrincipalArn": ["arn:b", "arn:a"] } };
const exemptInOrder = { ArnNotLike: { "aws:PrincipalArn": ["arn:a", "arn:b"] } };

test.each<[string, readonly Given[], readonly Given[]]>([
  [
    "actions of statements that are alike in all else",
    [
      { Action: ["s3:B", "s3:A"], Resource: "*", Condition: exempt },
      { Action: "ec2:C", Resource: "*", Condition: exemptInOrder },
    ],
    [{ Action: ["ec2:C", "s3:A", "s3:B"], Resource: "*", Condition: exemptInOrder }],
  ],
  [
    "resources of statements that are alike in all else",
    [
      { Action: "s3:A", Resource: ["r2", "r1"] },
      { Action: "s3:A", Resource: "r3" },
    ],
    [{ Action: "s3:A", Resource: ["r1", "r2", "r3"] }],
  ],
  [
    "resources of statements that became alike",
    [
      { Action: "s3:A", Resource: "r1" },
      { Action: "s3:B", Resource: "r1" },
      { Action: ["s3:A", "s3:B"], Resource: "r2" },
    ],
    [{ Action: ["s3:A", "s3:B"], Resource: ["r1", "r2"] }],
  ],
  [
    "what another pattern says already",
    [
      { Action: ["s3:Get*", "s3:GetObject", "S3:PUT*"], Resource: "*" },
      { Action: ["s3:put*", "s3:GetBucket*"], Resource: "*" },
    ],
    [{ Action: ["S3:PUT*", "s3:Get*"], Resource: "*" }],
  ],
  [
    "both lists where the services have nothing to do with each other",
    [
      { Action: "sns:DeleteTopic", Resource: "arn:aws:sns:*:*:a-*", Condition: exempt },
      { Action: ["logs:DeleteLog*"], Resource: "arn:aws:logs:*:*:log-group:/a/*", Condition: exempt },
      { Action: "events:DeleteRule", Resource: "arn:aws:events:*:*:rule/a-*", Condition: exempt },
    ],
    [
      {
        Action: ["events:DeleteRule", "logs:DeleteLog*", "sns:DeleteTopic"],
        Resource: ["arn:aws:events:*:*:rule/a-*", "arn:aws:logs:*:*:log-group:/a/*", "arn:aws:sns:*:*:a-*"],
        Condition: exemptInOrder,
      },
    ],
  ],
])("joins %s", (_, given, expected) => {
  expect(packed(...given).map(({ Sid: __, ...json }) => json)).toEqual(expected);
});

test.each<[string, readonly Given[]]>([
  [
    "different conditions",
    [
      { Action: "s3:A", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } },
      { Action: "s3:B", Resource: "*" },
    ],
  ],
  [
    "different actions and resources of one service",
    [
      { Action: "iam:DeleteRole", Resource: "arn:aws:iam::*:role/a" },
      { Action: "iam:DeletePolicy", Resource: "arn:aws:iam::*:policy/b" },
    ],
  ],
  [
    "an action that acts on the other's resources",
    [
      { Action: "ssm:StartSession", Resource: "arn:aws:ssm:*:*:document/a" },
      { Action: "ec2:StopInstances", Resource: "arn:aws:ec2:*:*:instance/*" },
    ],
  ],
  [
    "actions of every resource and those of some",
    [
      { Action: "sns:DeleteTopic", Resource: "*" },
      { Action: "sqs:DeleteQueue", Resource: "arn:aws:sqs:*:*:a" },
    ],
  ],
  [
    "an ARN whose service is left open",
    [
      { Action: "sns:DeleteTopic", Resource: "arn:aws:sns:*:*:a" },
      { Action: "sqs:DeleteQueue", Resource: "arn:*:sqs:*:*:a" },
    ],
  ],
  [
    "unknown actions",
    [
      { Action: "sns:DeleteTopic", Resource: "arn:aws:sns:*:*:a" },
      { Action: "sqs:NoSuchAction", Resource: "arn:aws:sqs:*:*:a" },
    ],
  ],
  [
    "resources of other services under other conditions",
    [
      { Action: "sns:DeleteTopic", Resource: "arn:aws:sns:*:*:a", Condition: exempt },
      { Action: "sqs:DeleteQueue", Resource: "arn:aws:sqs:*:*:a" },
    ],
  ],
  [
    "a NotAction and an Action",
    [
      { Action: "s3:A", Resource: "*" },
      { NotAction: "s3:B", Resource: "*" },
    ],
  ],
  [
    "two NotActions",
    [
      { NotAction: "s3:A", Resource: "*" },
      { NotAction: "s3:B", Resource: "*" },
    ],
  ],
  [
    "two NotResources",
    [
      { Action: "s3:A", NotResource: "r1" },
      { Action: "s3:A", NotResource: "r2" },
    ],
  ],
  [
    "other principals",
    [
      { Principal: "*", Action: "s3:A", Resource: "*" },
      { Action: "s3:B", Resource: "*" },
    ],
  ],
  [
    "a resource with a variable and one that only looks wider",
    [
      { Action: "s3:A", Resource: "bucket/${*}" },
      { Action: "s3:B", Resource: "bucket/$x}" },
    ],
  ],
])("leaves %s apart", (_, given) => {
  expect(packed(...given)).toHaveLength(given.length);
});

test("a pattern with a variable stays beside those that seem to say it", () => {
  expect(
    packed({ Action: "s3:A", Resource: ["b/${*}", "b/$x}"] }, { Action: "s3:A", Resource: "c" }),
  ).toEqual([{ Sid: "S0S1", Action: "s3:A", Resource: ["b/$x}", "b/${*}", "c"] }]);
});

test("the order in which statements come makes no difference", () => {
  const one = {
    kind: "scp",
    control: "a",
    sid: "A",
    body: statementBody({ Action: "s3:A", Resource: "*" }),
  } as const;
  const other = {
    kind: "scp",
    control: "b",
    sid: "B",
    body: statementBody({ Action: "s3:B", Resource: "*" }),
  } as const;
  expect(mergedStatements([one, other])).toEqual(mergedStatements([other, one]));
});
