import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument, type PolicyStatement } from "../../policy-document";
import { alias, type ServiceFunction } from "../function";

export interface ScanResultsArgs {
  readonly accountId: string;
  readonly bucketName: pulumi.Input<string>;
  readonly handler: ServiceFunction;
  readonly dataKeyArn: pulumi.Input<string>;
}

/** Brings what GuardDuty found in an upload to the function that settles the document. */
export class ScanResults extends pulumi.ComponentResource {
  readonly deadLetterName: pulumi.Output<string>;

  constructor(name: string, args: ScanResultsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ScanResults", name, {}, opts);
    const parent = { parent: this };
    const missed = new aws.sqs.Queue(
      `${name}-missed`,
      { name: `${name}-missed`, kmsMasterKeyId: args.dataKeyArn, messageRetentionSeconds: 1_209_600 },
      parent,
    );
    const rule = new aws.cloudwatch.EventRule(
      name,
      {
        name,
        description: "Results of malware scans of uploaded documents",
        eventPattern: pulumi.jsonStringify({
          source: ["aws.guardduty"],
          "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
          detail: { s3ObjectDetails: { bucketName: [args.bucketName] } },
        }),
      },
      parent,
    );
    const policy = pulumi
      .all([missed.arn, rule.arn])
      .apply(([queueArn, ruleArn]) => policyDocument([delivery(queueArn, ruleArn), tlsOnly(queueArn)]));
    const admitted = new aws.sqs.QueuePolicy(`${name}-missed`, { queueUrl: missed.url, policy }, parent);
    new aws.lambda.Permission(
      name,
      {
        action: "lambda:InvokeFunction",
        function: args.handler.functionName,
        qualifier: alias,
        principal: "events.amazonaws.com",
        sourceArn: rule.arn,
      },
      parent,
    );
    new aws.cloudwatch.EventTarget(
      name,
      {
        rule: rule.name,
        arn: args.handler.arn,
        retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 86_400 },
        deadLetterConfig: { arn: missed.arn },
      },
      { ...parent, dependsOn: [admitted] },
    );
    this.deadLetterName = missed.name;
    this.registerOutputs({});
  }
}

const delivery = (queueArn: string, ruleArn: string): PolicyStatement => ({
  Sid: "KeepUndelivered",
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: "sqs:SendMessage",
  Resource: queueArn,
  Condition: { ArnEquals: { "aws:SourceArn": ruleArn } },
});

const tlsOnly = (queueArn: string): PolicyStatement => ({
  Sid: "TlsOnly",
  Effect: "Deny",
  Principal: "*",
  Action: "sqs:*",
  Resource: queueArn,
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});
