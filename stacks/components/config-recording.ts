import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { iamArn, type AccountRef } from "../model/arns";

export interface ConfigRecordingArgs {
  /** The account must have the service-linked role of AWS Config. */
  readonly account: AccountRef;
  /** Global resources such as IAM roles are recorded in one Region only, or every change would be paid for twice. */
  readonly includeGlobalResources: boolean;
  readonly bucketName: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
}

/** AWS Config of one Region: records everything and delivers it to the log archive. */
export class ConfigRecording extends pulumi.ComponentResource {
  constructor(name: string, args: ConfigRecordingArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:audit:ConfigRecording", name, {}, opts);
    const recorder = new aws.cfg.Recorder(
      name,
      {
        name: "palisade",
        roleArn: iamArn(args.account, serviceLinkedRole),
        recordingGroup: {
          allSupported: true,
          includeGlobalResourceTypes: args.includeGlobalResources,
        },
      },
      { parent: this },
    );
    const channel = new aws.cfg.DeliveryChannel(
      name,
      {
        name: "palisade",
        s3BucketName: args.bucketName,
        s3KmsKeyArn: args.keyArn,
        snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
      },
      { parent: this, dependsOn: [recorder] },
    );
    new aws.cfg.RecorderStatus(
      name,
      { name: recorder.name, isEnabled: true },
      { parent: this, dependsOn: [channel] },
    );
    this.registerOutputs({});
  }
}

const serviceLinkedRole = "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";
