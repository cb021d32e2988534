import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { managedPolicyArn, type AccountRef } from "../../../model/arns";
import { LogGroup } from "../../log-group";
import { trustedService } from "../../trust";
import { databasePort } from "./flows";

export interface DatabaseArgs {
  readonly account: AccountRef;
  readonly subnetIds: readonly pulumi.Input<string>[];
  readonly securityGroupId: pulumi.Input<string>;
  readonly dataKeyArn: pulumi.Input<string>;
  readonly secretKeyArn: pulumi.Input<string>;
  readonly logKeyArn: pulumi.Input<string>;
  readonly multiAz: boolean;
}

const exportedLogs = ["postgresql", "upgrade"] as const;

/** PostgreSQL: encrypted, private, TLS only, without a password that anybody knows; people and services sign in by IAM. */
export class Database extends pulumi.ComponentResource {
  readonly endpoint: pulumi.Output<string>;
  readonly address: pulumi.Output<string>;
  /** "db-...": what an IAM policy for `rds-db:connect` names. */
  readonly resourceId: pulumi.Output<string>;
  readonly identifier: pulumi.Output<string>;
  /** Of the password that RDS makes for the owner, keeps and rotates. */
  readonly ownerSecretArn: pulumi.Output<string>;

  constructor(name: string, args: DatabaseArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Database", name, {}, opts);
    const parent = { parent: this };
    const logs = exportedLogs.map(
      (log) =>
        new LogGroup(
          `${name}-${log}`,
          { name: `/aws/rds/instance/${name}/${log}`, kmsKeyId: args.logKeyArn },
          parent,
        ),
    );
    const monitoring = new aws.iam.Role(
      `${name}-monitoring`,
      {
        assumeRolePolicy: trustedService("monitoring.rds.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": args.account.id },
        }),
      },
      parent,
    );
    new aws.iam.RolePolicyAttachment(
      `${name}-monitoring`,
      {
        role: monitoring.name,
        policyArn: managedPolicyArn(args.account, "service-role/AmazonRDSEnhancedMonitoringRole"),
      },
      parent,
    );
    const instance = new aws.rds.Instance(
      name,
      {
        identifier: name,
        engine: "postgres",
        engineVersion: "17",
        instanceClass: "db.m7g.large",
        allocatedStorage: 100,
        maxAllocatedStorage: 1000,
        storageType: "gp3",
        storageEncrypted: true,
        kmsKeyId: args.dataKeyArn,
        dbName: "boi",
        username: "boi_owner",
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: args.secretKeyArn,
        iamDatabaseAuthenticationEnabled: true,
        parameterGroupName: tlsOnly(name, parent).name,
        dbSubnetGroupName: new aws.rds.SubnetGroup(name, { name, subnetIds: [...args.subnetIds] }, parent)
          .name,
        vpcSecurityGroupIds: [args.securityGroupId],
        port: databasePort,
        publiclyAccessible: false,
        multiAz: args.multiAz,
        backupRetentionPeriod: 35,
        copyTagsToSnapshot: true,
        deletionProtection: true,
        skipFinalSnapshot: false,
        finalSnapshotIdentifier: `${name}-final`,
        autoMinorVersionUpgrade: true,
        performanceInsightsEnabled: true,
        performanceInsightsKmsKeyId: args.dataKeyArn,
        monitoringInterval: 60,
        monitoringRoleArn: monitoring.arn,
        enabledCloudwatchLogsExports: [...exportedLogs],
      },
      { ...parent, protect: true, dependsOn: logs },
    );
    this.endpoint = instance.endpoint;
    this.address = instance.address;
    this.resourceId = instance.resourceId;
    this.identifier = instance.identifier;
    this.ownerSecretArn = instance.masterUserSecrets.apply(([secret]) => secret?.secretArn ?? "");
    this.registerOutputs({ endpoint: this.endpoint });
  }
}

const tlsOnly = (name: string, opts: pulumi.CustomResourceOptions) =>
  new aws.rds.ParameterGroup(
    name,
    {
      name,
      family: "postgres17",
      parameters: [
        { name: "rds.force_ssl", value: "1" },
        { name: "log_connections", value: "1" },
        { name: "log_disconnections", value: "1" },
      ],
    },
    opts,
  );
