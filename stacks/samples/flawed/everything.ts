import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Program } from "../../model/program";

/** The values that a template ships as defaults are the values that production runs with. */
const defaults = { databasePassword: "Passw0rd!2024", alertsTo: "jane.doe@gmail.example" };

/**
 * One account for everything, as many a first system is built: the trail, the data and those who administer both live
 * together. Each block below is one well-known trap; none of them is in the production path.
 */
export const everything: Program = {
  name: "everything",
  stack: () => "everything",
  run: ({ account }) => {
    const provider = new aws.Provider("one-account", {
      region: "us-east-1",
      allowedAccountIds: [account.id],
      assumeRoles: [{ roleArn: `arn:aws:iam::${account.id}:role/admin` }],
      defaultTags: {
        tags: {
          owner: account.owner,
          environment: account.environment,
          "data-classification": account.dataClassification,
        },
      },
    });
    const opts = { provider };
    const key = keyForEverybodyInTheAccount(account.id, opts);
    trailInABucketThatItsOwnAccountMayEmpty(account.id, key, opts);
    databaseWithADefaultPassword(key, opts);
    functionsOfAnotherAge(opts);
    alertsToAPerson(key, opts);
    return {};
  },
};

/** `kms:CallerAccount` looks like a restriction, and admits every principal of the account to every use of the key. */
function keyForEverybodyInTheAccount(accountId: string, opts: pulumi.CustomResourceOptions): aws.kms.Key {
  return new aws.kms.Key(
    "data",
    {
      enableKeyRotation: true,
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "UseByTheAccount",
            Effect: "Allow",
            Principal: "*",
            Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*"],
            Resource: "*",
            Condition: { StringEquals: { "kms:CallerAccount": accountId } },
          },
          {
            Sid: "Administration",
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${accountId}:root` },
            Action: "kms:*",
            Resource: "*",
          },
        ],
      }),
    },
    opts,
  );
}

function trailInABucketThatItsOwnAccountMayEmpty(
  accountId: string,
  key: aws.kms.Key,
  opts: pulumi.CustomResourceOptions,
): void {
  const bucket = new aws.s3.Bucket("trail", {}, opts);
  new aws.s3.BucketPolicy(
    "trail",
    {
      bucket: bucket.id,
      policy: pulumi.jsonStringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "cloudtrail.amazonaws.com" },
            Action: "s3:PutObject",
            Resource: pulumi.interpolate`${bucket.arn}/AWSLogs/${accountId}/*`,
          },
          {
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${accountId}:role/admin` },
            Action: ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:DeleteBucket"],
            Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],
          },
        ],
      }),
    },
    opts,
  );
  new aws.cloudtrail.Trail(
    "trail",
    { s3BucketName: bucket.id, kmsKeyId: key.arn, isMultiRegionTrail: false, enableLogFileValidation: false },
    opts,
  );
}

function databaseWithADefaultPassword(key: aws.kms.Key, opts: pulumi.CustomResourceOptions): void {
  new aws.rds.Instance(
    "database",
    {
      engine: "postgres",
      engineVersion: "16.4",
      instanceClass: "db.t4g.medium",
      allocatedStorage: 50,
      username: "postgres",
      password: new pulumi.Config().get("databasePassword") ?? defaults.databasePassword,
      storageEncrypted: true,
      kmsKeyId: key.arn,
      publiclyAccessible: true,
    },
    opts,
  );
}

function functionsOfAnotherAge(opts: pulumi.CustomResourceOptions): void {
  const role = new aws.iam.Role(
    "functions",
    {
      assumeRolePolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
        ],
      }),
    },
    opts,
  );
  new aws.iam.RolePolicy(
    "functions",
    {
      role: role.id,
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }],
      }),
    },
    opts,
  );
  const code = new pulumi.asset.AssetArchive({
    "index.js": new pulumi.asset.StringAsset("exports.handler = () => {}"),
  });
  new aws.lambda.Function(
    "api",
    {
      role: role.arn,
      runtime: "nodejs18.x",
      handler: "index.handler",
      code,
      environment: {
        variables: { AWS_ACCESS_KEY: "AKIAIOSFODNN7EXAMPLE", DB_PASSWORD: defaults.databasePassword },
      },
    },
    opts,
  );
  new aws.lambda.Function(
    "report",
    { role: role.arn, runtime: "python3.9", handler: "report.handler", code },
    opts,
  );
}

function alertsToAPerson(key: aws.kms.Key, opts: pulumi.CustomResourceOptions): void {
  const topic = new aws.sns.Topic("alerts", { kmsMasterKeyId: key.id }, opts);
  new aws.sns.TopicSubscription(
    "alerts",
    {
      topic: topic.arn,
      protocol: "email",
      endpoint: new pulumi.Config().get("alertsTo") ?? defaults.alertsTo,
    },
    opts,
  );
}
