import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { flows, groups, type GroupName } from "./flows";

export interface SecurityGroupsArgs {
  readonly vpcId: pulumi.Input<string>;
}

/** Who may speak with whom: what `flows` says, and no one else with anybody. */
export class SecurityGroups extends pulumi.ComponentResource {
  readonly ids: Readonly<Record<GroupName, pulumi.Output<string>>>;

  constructor(name: string, args: SecurityGroupsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:SecurityGroups", name, {}, opts);
    const parent = { parent: this };
    const made = Object.entries(groups).map(([purpose, description]) => [
      purpose,
      new aws.ec2.SecurityGroup(`${name}-${purpose}`, { vpcId: args.vpcId, description }, parent).id,
    ]);
    this.ids = Object.fromEntries(made) as Record<GroupName, pulumi.Output<string>>;

    for (const { from, to, port } of flows) {
      const rule = { ipProtocol: "tcp", fromPort: port, toPort: port, description: `${to} from ${from}` };
      new aws.vpc.SecurityGroupEgressRule(
        `${name}-${from}-to-${to}`,
        { ...rule, securityGroupId: this.ids[from], referencedSecurityGroupId: this.ids[to] },
        parent,
      );
      new aws.vpc.SecurityGroupIngressRule(
        `${name}-${to}-from-${from}`,
        { ...rule, securityGroupId: this.ids[to], referencedSecurityGroupId: this.ids[from] },
        parent,
      );
    }
    // FinCEN, the issuer's keys and customers' webhooks lie outside, under addresses that change.
    new aws.vpc.SecurityGroupEgressRule(
      `${name}-outbound`,
      {
        securityGroupId: this.ids.outbound,
        cidrIpv4: "0.0.0.0/0",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        description: "HTTPS to the world",
      },
      parent,
    );
    this.registerOutputs({});
  }
}
