import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { LogGroup } from "../../log-group";
import { policyDocument } from "../../policy-document";
import { trustedService } from "../../trust";
import { databaseUser } from "../database-user";

export interface DatabaseProxyArgs {
  readonly account: AccountRef;
  readonly region: string;
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  readonly identifier: pulumi.Input<string>;
  /** "db-...": what an IAM policy for `rds-db:connect` names. */
  readonly databaseResourceId: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
}

/** Keeps few connections for many callers; TLS only, signed in to by IAM on either side, so that no password exists. */
export class DatabaseProxy extends pulumi.ComponentResource {
  readonly endpoint: pulumi.Output<string>;
  readonly endpointParameterArn: pulumi.Output<string>;
  /** "prx-...": as the database's own, for callers of the proxy. */
  readonly resourceId: pulumi.Output<string>;

  constructor(name: string, args: DatabaseProxyArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:DatabaseProxy", name, {}, opts);
    const parent = { parent: this };
    const logs = new LogGroup(name, { name: `/aws/rds/proxy/${name}`, kmsKeyId: args.logKeyArn }, parent);
    const role = new aws.iam.Role(
      name,
      {
        assumeRolePolicy: trustedService("rds.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": args.account.id },
        }),
      },
      parent,
    );
    const policy = policyDocument([
      {
        Sid: "SignIn",
        Effect: "Allow",
        Action: "rds-db:connect",
        Resource: pulumi.interpolate`${arnIn("rds-db", args.region, args.account, "dbuser")}:${args.databaseResourceId}/${databaseUser}`,
      },
    ]);
    const permissions = new aws.iam.RolePolicy(name, { role: role.id, policy }, parent);
    const proxy = new aws.rds.Proxy(
      name,
      {
        name,
        engineFamily: "POSTGRESQL",
        defaultAuthScheme: "IAM_AUTH",
        requireTls: true,
        roleArn: role.arn,
        vpcSubnetIds: [...args.subnetIds],
        vpcSecurityGroupIds: [args.securityGroupId],
        idleClientTimeout: 1800,
      },
      { ...parent, dependsOn: [logs, permissions] },
    );
    const group = new aws.rds.ProxyDefaultTargetGroup(
      name,
      {
        dbProxyName: proxy.name,
        // A migration and an operator must still get in.
        connectionPoolConfig: {
          maxConnectionsPercent: 90,
          maxIdleConnectionsPercent: 50,
          connectionBorrowTimeout: 5,
        },
      },
      parent,
    );
    new aws.rds.ProxyTarget(
      name,
      { dbProxyName: proxy.name, targetGroupName: group.name, dbInstanceIdentifier: args.identifier },
      parent,
    );
    this.endpoint = proxy.endpoint;
    // A task definition is one text, and with an address in it that AWS makes up no one could judge it beforehand.
    this.endpointParameterArn = new aws.ssm.Parameter(
      `${name}-database-host`,
      { name: `/${name}/database-host`, type: "String", value: proxy.endpoint },
      parent,
    ).arn;
    this.resourceId = proxy.arn.apply((arn) => arn.split(":")[6] ?? "");
    this.registerOutputs({ endpoint: this.endpoint });
  }
}
