/** One thing broken in the source of a production program, and the control that must name it. */
export interface Mutation {
  readonly name: string;
  /** Relative to the project. */
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The stack to look at; "*" previews the whole organization, which is what shows that something is missing. */
  readonly stack: string;
  readonly control: string;
}

const bucket = "stacks/components/bucket/private-bucket.ts";
const key = "stacks/components/domain-key.ts";
const keyPolicy = "stacks/components/key-policy.ts";
const database = "stacks/components/boi/data/database.ts";
const network = "stacks/components/boi/data/network.ts";
const groups = "stacks/components/boi/data/security-groups.ts";
const lambda = "stacks/components/boi/function.ts";
const trail = "stacks/programs/organization-trail.ts";
const container = "stacks/components/boi/service/container.ts";
const repository = "stacks/components/boi/data/image-repository.ts";
const data = "boi-data-production";
const boi = "boi-production";
const baseline = "baseline-audit-prod";

const mutation = (
  name: string,
  [file, stack]: readonly [string, string],
  find: string,
  replace: string,
  control: string,
): Mutation => ({ name, file, stack, find, replace, control });

export const mutations: readonly Mutation[] = [
  mutation(
    "a bucket without versioning",
    [bucket, "log-archive"],
    'status: "Enabled"',
    'status: "Suspended"',
    "s3-bucket-versioned",
  ),
  mutation(
    "a bucket that public policies may open",
    [bucket, "log-archive"],
    "restrictPublicBuckets: true",
    "restrictPublicBuckets: false",
    "s3-bucket-public-access-blocked",
  ),
  mutation(
    "a bucket encrypted with S3's own key",
    [bucket, "log-archive"],
    'sseAlgorithm: "aws:kms"',
    'sseAlgorithm: "AES256"',
    "s3-bucket-encrypted-with-kms",
  ),
  mutation(
    "a bucket that takes plain HTTP",
    [bucket, "log-archive"],
    ", tlsOnly(arn)]",
    "]",
    "s3-bucket-tls-only",
  ),
  mutation(
    "a trail's bucket without a lock",
    ["stacks/programs/log-archive.ts", "log-archive"],
    "lockedYears: evidenceYears,",
    "",
    "s3-evidence-bucket-object-locked",
  ),
  mutation(
    "a lock on the bucket of AWS Config",
    ["stacks/programs/log-archive.ts", "*"],
    "replacedDays: 365 },",
    "replacedDays: 365 }, lockedYears: 1,",
    "s3-config-bucket-without-object-lock",
  ),
  mutation(
    "a key that never rotates",
    [key, baseline],
    "enableKeyRotation: true",
    "enableKeyRotation: false",
    "kms-key-rotated",
  ),
  mutation(
    "a key that is gone within a week",
    [key, baseline],
    "deletionWindowInDays: 30",
    "deletionWindowInDays: 7",
    "kms-key-deletion-window",
  ),
  mutation(
    "a wildcard in a key policy that is built from outputs",
    [keyPolicy, baseline],
    'Principal: { Service: "cloudwatch.amazonaws.com" }',
    'Principal: "*"',
    "kms-key-policy-names-principals",
  ),
  mutation(
    "administrators who may decrypt",
    [keyPolicy, baseline],
    '"kms:CancelKeyDeletion",',
    '"kms:CancelKeyDeletion", "kms:Decrypt",',
    "kms-key-administration-apart-from-use",
  ),
  mutation(
    "a database without encryption",
    [database, data],
    "storageEncrypted: true",
    "storageEncrypted: false",
    "rds-instance-encrypted",
  ),
  mutation(
    "a database with a public address",
    [database, data],
    "publiclyAccessible: false",
    "publiclyAccessible: true",
    "rds-instance-private",
  ),
  mutation(
    "a database that talks without TLS",
    [database, data],
    '"rds.force_ssl", value: "1"',
    '"rds.force_ssl", value: "0"',
    "rds-instance-tls-forced",
  ),
  mutation(
    "a database with a literal password",
    [database, data],
    "manageMasterUserPassword: true,",
    'password: "Secret-12345",',
    "rds-password-managed",
  ),
  mutation(
    "a database with a week too few of backups",
    [database, data],
    "backupRetentionPeriod: 35",
    "backupRetentionPeriod: 1",
    "rds-instance-backed-up",
  ),
  mutation(
    "a database in one zone",
    ["stacks/programs/boi-data.ts", data],
    'multiAz: account.environment !== "development"',
    "multiAz: false",
    "rds-instance-multi-az",
  ),
  mutation(
    "flow logs of rejected traffic only",
    [network, data],
    'trafficType: "ALL"',
    'trafficType: "REJECT"',
    "vpc-flow-logs-enabled",
  ),
  mutation(
    "subnets that give out public addresses",
    [network, data],
    "mapPublicIpOnLaunch: false",
    "mapPublicIpOnLaunch: true",
    "subnet-without-automatic-public-address",
  ),
  mutation(
    "a default security group with a rule",
    [network, data],
    "ingress: [], egress: []",
    'ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }], egress: []',
    "default-security-group-closed",
  ),
  mutation(
    "PostgreSQL open to the world",
    [groups, data],
    "{ ...rule, securityGroupId: this.ids[to], referencedSecurityGroupId: this.ids[from] }",
    '{ ...rule, securityGroupId: this.ids[to], cidrIpv4: "0.0.0.0/0" }',
    "security-group-without-open-admin-ports",
  ),
  mutation(
    "a network ACL that lets RDP in",
    ["stacks/components/boi/data/access-lists.ts", data],
    "deny(120, 3389), ",
    "",
    "network-acl-without-open-admin-ports",
  ),
  mutation(
    "a runtime of another age",
    [lambda, boi],
    '"nodejs22.x"',
    '"nodejs18.x"',
    "lambda-runtime-supported",
  ),
  mutation(
    "a function with every log permission",
    [lambda, boi],
    'Action: ["logs:CreateLogStream", "logs:PutLogEvents"]',
    'Action: "logs:*"',
    "iam-policy-without-service-wildcard",
  ),
  mutation(
    "a function that decrypts with every key",
    ["stacks/components/boi/grants.ts", boi],
    'Sid: "DecryptSecrets", Effect: "Allow", Action: "kms:Decrypt", Resource: keyArn',
    'Sid: "DecryptSecrets", Effect: "Allow", Action: "kms:Decrypt", Resource: "*"',
    "iam-policy-without-decrypt-on-all-keys",
  ),
  mutation(
    "a log group that is kept for a week",
    ["stacks/components/log-group.ts", boi],
    "retentionInDays: retentionInDays[of]",
    "retentionInDays: 7",
    "log-group-retained",
  ),
  mutation(
    "a queue with no encryption",
    [lambda, boi],
    "kmsMasterKeyId: args.dataKeyArn",
    "sqsManagedSseEnabled: false",
    "sqs-queue-encrypted",
  ),
  mutation(
    "an API that anybody may call",
    ["stacks/components/boi/service/http-api.ts", boi],
    '"JWT" : "CUSTOM"',
    '"JWT" : "NONE"',
    "api-gateway-route-authorized",
  ),
  mutation(
    "an API without access logs",
    ["stacks/components/boi/service/http-api.ts", boi],
    "accessLogSettings: { destinationArn: logs.arn, format: JSON.stringify(accessLog) },",
    "",
    "api-gateway-access-logged",
  ),
  mutation(
    "a secret under AWS's own key",
    ["stacks/components/boi/data/rotated-secret.ts", data],
    "kmsKeyId: args.secretKeyArn,",
    "",
    "secret-encrypted-with-customer-key",
  ),
  mutation(
    "a secret that changes once a year",
    ["stacks/components/boi/data/rotated-secret.ts", data],
    "automaticallyAfterDays: args.everyDays",
    "automaticallyAfterDays: 365",
    "secret-rotated",
  ),
  mutation(
    "a secret in a function's environment",
    ["stacks/components/boi/service/environment.ts", boi],
    'DATABASE_NAME: "boi",',
    'DATABASE_NAME: "boi", API_TOKEN: "0123456789abcdef",',
    "lambda-environment-without-secrets",
  ),
  mutation(
    "a container that is root on its host",
    [container, boi],
    "privileged: false",
    "privileged: true",
    "ecs-task-not-privileged",
  ),
  mutation(
    "a container that can be changed while it runs",
    [container, boi],
    "readonlyRootFilesystem: true",
    "readonlyRootFilesystem: false",
    "ecs-task-root-read-only",
  ),
  mutation(
    "images whose tags move",
    [repository, data],
    '"IMMUTABLE"',
    '"MUTABLE"',
    "ecr-repository-immutable",
  ),
  mutation(
    "images without a scan",
    [repository, data],
    "scanOnPush: true",
    "scanOnPush: false",
    "ecr-repository-scanned",
  ),
  mutation(
    "a load balancer that speaks TLS 1.0",
    ["stacks/components/boi/service/load-balancer.ts", boi],
    "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-0-2021-06",
    "lb-listener-tls-policy",
  ),
  mutation(
    "a table that cannot be restored",
    ["stacks/components/boi/data/rate-limit-table.ts", data],
    "pointInTimeRecovery: { enabled: true }",
    "pointInTimeRecovery: { enabled: false }",
    "dynamodb-table-point-in-time-recovery",
  ),
  mutation(
    "documents that can be deleted",
    ["stacks/components/boi/data/buckets.ts", data],
    "lockedYears: retentionYears, ",
    "",
    "s3-evidence-bucket-object-locked",
  ),
  mutation(
    "a topic that anybody may publish to",
    ["stacks/components/alarm-topic.ts", baseline],
    'Principal: { Service: "cloudwatch.amazonaws.com" },\n            Action: "sns:Publish",\n            Resource: topic.arn,\n            Condition: { StringEquals: { "aws:SourceAccount": args.accountId } },',
    'Principal: "*",\n            Action: "sns:Publish",\n            Resource: topic.arn,',
    "sns-topic-policy-not-public",
  ),
  mutation(
    "alarms to a person",
    ["stacks/components/alarm-topic.ts", baseline],
    "endpoint: args.email",
    'endpoint: "jane.doe@mail.example"',
    "notification-email-declared",
  ),
  mutation(
    "a role that everybody may assume",
    ["stacks/components/trust.ts", baseline],
    "Principal: { Service: service }",
    'Principal: "*"',
    "iam-role-trust-not-open",
  ),
  mutation(
    "a password of eight characters",
    ["stacks/components/account-settings.ts", baseline],
    "minimumPasswordLength: 14",
    "minimumPasswordLength: 8",
    "iam-password-policy-strong",
  ),
  mutation(
    "an account that may publish buckets",
    ["stacks/components/account-settings.ts", baseline],
    "blockPublicPolicy: true",
    "blockPublicPolicy: false",
    "s3-account-public-access-blocked",
  ),
  mutation(
    "IMDSv1 by default",
    ["stacks/components/ec2-defaults.ts", baseline],
    'httpTokens: "required"',
    'httpTokens: "optional"',
    "ec2-imdsv2-account-default",
  ),
  mutation(
    "no encryption of volumes by default",
    ["stacks/components/ec2-defaults.ts", "*"],
    "new aws.ebs.EncryptionByDefault(name, { enabled: true }, parent);",
    "",
    "ebs-encrypted-by-default",
  ),
  mutation(
    "a recorder that is switched off",
    ["stacks/components/config-recording.ts", baseline],
    "isEnabled: true",
    "isEnabled: false",
    "config-recorder-running",
  ),
  mutation(
    "a recorder that leaves types out",
    ["stacks/components/config-recording.ts", baseline],
    "allSupported: true",
    "allSupported: false",
    "config-recorder-records-everything",
  ),
  mutation(
    "a trail of one Region",
    [trail, "organization-trail"],
    "isMultiRegionTrail: true",
    "isMultiRegionTrail: false",
    "cloudtrail-multi-region",
  ),
  mutation(
    "a trail of one account",
    [trail, "organization-trail"],
    "isOrganizationTrail: true",
    "isOrganizationTrail: false",
    "cloudtrail-organization-wide",
  ),
  mutation(
    "a trail whose files can be forged",
    [trail, "organization-trail"],
    "enableLogFileValidation: true",
    "enableLogFileValidation: false",
    "cloudtrail-log-file-validated",
  ),
  mutation(
    "a trail without a key",
    [trail, "organization-trail"],
    'kmsKeyId: stringOutput(archive, "trailKeyArn"),',
    "",
    "cloudtrail-encrypted-with-kms",
  ),
  mutation(
    "a provider that lost the tags",
    ["stacks/model/providers.ts", baseline],
    "defaultTags: { tags: tagsOf(account) },",
    "",
    "resource-tagged-as-declared",
  ),
  mutation(
    "a provider of another Region",
    ["stacks/programs/boi.ts", boi],
    "provider(account, region)",
    'provider(account, "eu-west-1")',
    "resource-in-declared-region",
  ),
];
