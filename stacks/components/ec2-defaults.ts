import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface Ec2DefaultsArgs {
  readonly volumeKeyArn: pulumi.Input<string>;
}

/**
 * What EC2 does in a Region unless a request says otherwise: encrypted volumes, IMDSv2. What is shared in public and the
 * serial console are declared for the whole organization, and then AWS refuses to have an account set them too.
 */
export class Ec2Defaults extends pulumi.ComponentResource {
  constructor(name: string, args: Ec2DefaultsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:compute:Ec2Defaults", name, {}, opts);
    const parent = { parent: this };
    new aws.ebs.EncryptionByDefault(name, { enabled: true }, parent);
    new aws.ebs.DefaultKmsKey(name, { keyArn: args.volumeKeyArn }, parent);
    new aws.ec2.InstanceMetadataDefaults(
      name,
      { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      parent,
    );
    this.registerOutputs({});
  }
}
