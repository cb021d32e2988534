import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface Ec2DefaultsArgs {
  readonly volumeKeyArn: pulumi.Input<string>;
}

/** What EC2 does in a Region unless a request says otherwise: encrypted volumes, IMDSv2, nothing shared in public. */
export class Ec2Defaults extends pulumi.ComponentResource {
  constructor(name: string, args: Ec2DefaultsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:compute:Ec2Defaults", name, {}, opts);
    const parent = { parent: this };
    new aws.ebs.EncryptionByDefault(name, { enabled: true }, parent);
    new aws.ebs.DefaultKmsKey(name, { keyArn: args.volumeKeyArn }, parent);
    new aws.ebs.SnapshotBlockPublicAccess(name, { state: "block-all-sharing" }, parent);
    new aws.ec2.ImageBlockPublicAccess(name, { state: "block-new-sharing" }, parent);
    new aws.ec2.SerialConsoleAccess(name, { enabled: false }, parent);
    new aws.ec2.InstanceMetadataDefaults(
      name,
      { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      parent,
    );
    this.registerOutputs({});
  }
}
