import type { PolicyStatement, Texts } from "../../components/policy-document";

const cloudTrail = { Service: "cloudtrail.amazonaws.com" };

/** CloudTrail tells the topic that new files are in the bucket; the topic's key has to let it, too. */
export const topicForTrail = (topicArn: Texts, trailArn: string): PolicyStatement[] => [
  {
    Sid: "Trail",
    Effect: "Allow",
    Principal: cloudTrail,
    Action: "sns:Publish",
    Resource: topicArn,
    Condition: { StringEquals: { "aws:SourceArn": trailArn } },
  },
  {
    Sid: "TlsOnly",
    Effect: "Deny",
    Principal: "*",
    Action: "sns:Publish",
    Resource: topicArn,
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  },
];

export const keyForTrail = (trailArn: string): PolicyStatement => ({
  Sid: "UseByTrail",
  Effect: "Allow",
  Principal: cloudTrail,
  Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
  Resource: "*",
  Condition: { StringEquals: { "aws:SourceArn": trailArn } },
});

/** CloudTrail names the streams of an organization's trail after the account and Region of the management account. */
export const writeToLogGroup = (logGroupArn: Texts): PolicyStatement[] => [
  {
    Sid: "Write",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: logGroupArn,
  },
];
