import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument, type PolicyStatement } from "../../policy-document";

export interface DeadLetteredQueueArgs {
  /** Without the ".fifo" of a queue that keeps the order. */
  readonly queueName: string;
  readonly fifo: boolean;
  readonly keyArn: pulumi.Input<string>;
  /** Longer than the work on one message takes: until then no one else gets it. */
  readonly visibilitySeconds: number;
  readonly attempts: number;
}

/** A queue, and beside it the one where messages end that no one could work on; from there they can be sent back. */
export class DeadLetteredQueue extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly url: pulumi.Output<string>;
  readonly queueName: pulumi.Output<string>;
  readonly deadLetterName: pulumi.Output<string>;

  constructor(name: string, args: DeadLetteredQueueArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:DeadLetteredQueue", name, {}, opts);
    const parent = { parent: this };
    const queueOf = (suffix: string, more: Partial<aws.sqs.QueueArgs>) => {
      const queue = new aws.sqs.Queue(
        `${name}${suffix}`,
        {
          name: `${args.queueName}${suffix}${args.fifo ? ".fifo" : ""}`,
          // Twice the same message within five minutes is one.
          ...(args.fifo && {
            fifoQueue: true,
            contentBasedDeduplication: true,
            deduplicationScope: "messageGroup",
            fifoThroughputLimit: "perMessageGroupId",
          }),
          kmsMasterKeyId: args.keyArn,
          messageRetentionSeconds: 1_209_600,
          ...more,
        },
        parent,
      );
      const policy = queue.arn.apply((arn) => policyDocument([tlsOnly(arn)]));
      new aws.sqs.QueuePolicy(`${name}${suffix}`, { queueUrl: queue.url, policy }, parent);
      return queue;
    };
    const dead = queueOf("-dead", {});
    const queue = queueOf("", {
      visibilityTimeoutSeconds: args.visibilitySeconds,
      receiveWaitTimeSeconds: 20,
      redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: args.attempts }),
    });
    new aws.sqs.RedriveAllowPolicy(
      name,
      {
        queueUrl: dead.url,
        redriveAllowPolicy: pulumi.jsonStringify({
          redrivePermission: "byQueue",
          sourceQueueArns: [queue.arn],
        }),
      },
      parent,
    );
    this.arn = queue.arn;
    this.url = queue.url;
    this.queueName = queue.name;
    this.deadLetterName = dead.name;
    this.registerOutputs({ arn: this.arn });
  }
}

const tlsOnly = (arn: string): PolicyStatement => ({
  Sid: "TlsOnly",
  Effect: "Deny",
  Principal: "*",
  Action: "sqs:*",
  Resource: arn,
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});
