import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "./policy-document";

export interface AlarmTopicArgs {
  readonly accountId: string;
  /** Must let CloudWatch use it: see `usedByAlarms`. */
  readonly keyArn: pulumi.Input<string>;
  readonly topicName: string;
  /** A shared mailbox. */
  readonly email: string;
}

/** An encrypted topic that CloudWatch alarms of the account publish to, with a mailbox that reads it. */
export class AlarmTopic extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: AlarmTopicArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:alarms:AlarmTopic", name, {}, opts);
    const parent = { parent: this };
    const topic = new aws.sns.Topic(name, { name: args.topicName, kmsMasterKeyId: args.keyArn }, parent);
    new aws.sns.TopicPolicy(
      name,
      {
        arn: topic.arn,
        policy: policyDocument([
          {
            Sid: "Alarms",
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Action: "sns:Publish",
            Resource: topic.arn,
            Condition: { StringEquals: { "aws:SourceAccount": args.accountId } },
          },
          {
            Sid: "TlsOnly",
            Effect: "Deny",
            Principal: "*",
            Action: "sns:Publish",
            Resource: topic.arn,
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          },
        ]),
      },
      parent,
    );
    new aws.sns.TopicSubscription(
      name,
      { topic: topic.arn, protocol: "email", endpoint: args.email },
      parent,
    );
    this.arn = topic.arn;
    this.registerOutputs({ arn: this.arn });
  }
}
