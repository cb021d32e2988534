import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LogGroup } from "./log-group";

export interface ClosedDefaultVpcArgs {
  readonly keyArn: pulumi.Input<string>;
  readonly flowLogRoleArn: pulumi.Input<string>;
}

/**
 * Takes over the VPC that AWS puts into every Region and closes it: no rule in its default security group or network
 * ACL, and a flow log that shows who tries. Vending may delete the VPC, but AWS lets anybody create it again.
 */
export class ClosedDefaultVpc extends pulumi.ComponentResource {
  constructor(name: string, args: ClosedDefaultVpcArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:network:ClosedDefaultVpc", name, {}, opts);
    const parent = { parent: this };
    const vpc = new aws.ec2.DefaultVpc(name, {}, parent);
    new aws.ec2.DefaultSecurityGroup(name, { vpcId: vpc.id, ingress: [], egress: [] }, parent);
    new aws.ec2.DefaultNetworkAcl(
      name,
      { defaultNetworkAclId: vpc.defaultNetworkAclId, ingress: [], egress: [] },
      // AWS associates the default subnets by itself and gives no way to dissociate them.
      { ...parent, ignoreChanges: ["subnetIds"] },
    );
    const logs = new LogGroup(name, { name: flowLogGroup, kmsKeyId: args.keyArn, of: "defaultVpc" }, parent);
    new aws.ec2.FlowLog(
      name,
      {
        vpcId: vpc.id,
        trafficType: "ALL",
        logDestinationType: "cloud-watch-logs",
        logDestination: logs.arn,
        iamRoleArn: args.flowLogRoleArn,
      },
      parent,
    );
    this.registerOutputs({});
  }
}

export const flowLogGroup = "/palisade/flow-logs/default-vpc";
