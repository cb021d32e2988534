import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface SecurityGroupsArgs {
  readonly vpcId: pulumi.Input<string>;
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly region: string;
}

/** AWS services that the application calls; everything else is out of its reach. */
const endpoints = ["kms", "logs", "secretsmanager", "xray"] as const;

/** Who may speak with whom: functions with the database and with AWS's endpoints, and nobody else with anybody. */
export class SecurityGroups extends pulumi.ComponentResource {
  readonly functions: pulumi.Output<string>;
  readonly database: pulumi.Output<string>;

  constructor(name: string, args: SecurityGroupsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:SecurityGroups", name, {}, opts);
    const parent = { parent: this };
    const group = (purpose: string, description: string) =>
      new aws.ec2.SecurityGroup(`${name}-${purpose}`, { vpcId: args.vpcId, description }, parent).id;
    this.functions = group("functions", "Lambda functions of the application tier");
    this.database = group("database", "PostgreSQL, reached from the functions only");
    const interfaces = group("endpoints", "Interface endpoints of AWS services");

    const opened = (
      purpose: string,
      from: pulumi.Output<string>,
      to: pulumi.Output<string>,
      port: number,
    ) => {
      const rule = {
        ipProtocol: "tcp",
        fromPort: port,
        toPort: port,
        description: `${purpose} from the functions`,
      };
      new aws.vpc.SecurityGroupEgressRule(
        `${name}-to-${purpose}`,
        { ...rule, securityGroupId: from, referencedSecurityGroupId: to },
        parent,
      );
      new aws.vpc.SecurityGroupIngressRule(
        `${name}-${purpose}`,
        { ...rule, securityGroupId: to, referencedSecurityGroupId: from },
        parent,
      );
    };
    opened("database", this.functions, this.database, 5432);
    opened("endpoints", this.functions, interfaces, 443);

    for (const service of endpoints)
      new aws.ec2.VpcEndpoint(
        `${name}-${service}`,
        {
          vpcId: args.vpcId,
          vpcEndpointType: "Interface",
          serviceName: `com.amazonaws.${args.region}.${service}`,
          subnetIds: [...args.subnetIds],
          securityGroupIds: [interfaces],
          privateDnsEnabled: true,
        },
        parent,
      );
    this.registerOutputs({});
  }
}
