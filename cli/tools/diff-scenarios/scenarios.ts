/** Text of a file that is replaced; a whole file is made where `find` is left out, and taken away without both. */
export interface Edit {
  /** Relative to the project. */
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
}

/** A change of the project as somebody would make it, and everything that the diff must say of it. */
export interface Scenario {
  readonly name: string;
  /** Stacks to preview; left out, the whole organization. */
  readonly stacks?: readonly string[];
  /** What the older side has that the project has not. */
  readonly base?: readonly Edit[];
  readonly head: readonly Edit[];
  /** See `entries`. */
  readonly says: readonly string[];
}

const bucket = "stacks/components/bucket/private-bucket.ts";
const lambda = "stacks/components/boi/function.ts";
const boi = "stacks/programs/boi.ts";
const database = "stacks/components/boi/data/database.ts";
const topic = "stacks/components/alarm-topic.ts";
const workloads = "accounts/organization/workloads";
const production = ["boi-production"];
const data = ["boi-data-production"];
const archive = ["log-archive"];
const sandbox = ["baseline-sandbox"];

const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace });

export const scenarios: readonly Scenario[] = [
  {
    name: "a role's trust is widened",
    stacks: sandbox,
    head: [edit("stacks/components/trust.ts", "Principal: { Service: service }", 'Principal: "*"')],
    says: [
      "changed Role flow-logs {assumeRolePolicy.Statement[Service].Principal}",
      "gained anybody: sts:AssumeRole on arn:aws:iam::907667744385:role/palisade-flow-logs [high]",
      "new finding iam-role-trust-not-open flow-logs",
    ],
  },
  {
    name: "a port is opened to the world",
    stacks: data,
    head: [
      edit(
        "stacks/components/boi/data/security-groups.ts",
        "{ ...rule, securityGroupId: this.ids[to], referencedSecurityGroupId: this.ids[from] }",
        '{ ...rule, securityGroupId: this.ids[to], cidrIpv4: "0.0.0.0/0" }',
      ),
    ],
    says: [
      "changed SecurityGroupIngressRule boi-balancer-from-link {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-database-from-migration {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-database-from-proxy {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-endpoints-from-functions {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-endpoints-from-services {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-proxy-from-functions {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-proxy-from-services {referencedSecurityGroupId, cidrIpv4}",
      "changed SecurityGroupIngressRule boi-services-from-balancer {referencedSecurityGroupId, cidrIpv4}",
      "new finding security-group-without-open-admin-ports boi-database-from-migration",
      "new finding security-group-without-open-admin-ports boi-database-from-proxy",
      "new finding security-group-without-open-admin-ports boi-proxy-from-functions",
      "new finding security-group-without-open-admin-ports boi-proxy-from-services",
      "new finding security-group-without-open-admin-ports boi-services-from-balancer",
    ],
  },
  {
    name: "a database loses its encryption",
    stacks: data,
    head: [edit(database, "storageEncrypted: true", "storageEncrypted: false")],
    says: ["new finding rds-instance-encrypted boi", "replaced Instance boi {storageEncrypted}"],
  },
  {
    name: "an account is new",
    head: [
      {
        file: `${workloads}/test/claims-test.yaml`,
        replace: [
          "name: claims-test",
          "email: aws+claims-test@palisade.example",
          "owner: claims-team",
          "environment: test",
          "domain: claims",
          "dataClassification: internal",
          "budget: 100",
          "contacts:",
          "  security: security@palisade.example",
          "  operations: operations@palisade.example",
          "  billing: billing@palisade.example",
          "stacks: [baseline]",
          "",
        ].join("\n"),
      },
    ],
    says: ["account claims-test added", "stack baseline-claims-test added: 79 resources, 70 permissions"],
  },
  {
    name: "an account moves to another OU",
    stacks: ["organization"],
    head: [
      { file: `${workloads}/production/audit-prod.yaml` },
      { file: `${workloads}/test/audit-prod.yaml`, replace: `<${workloads}/production/audit-prod.yaml` },
    ],
    says: [
      "account audit-prod moved Workloads/Production → Workloads/Test",
      // Backups follow the accounts in production.
      "added PolicyAttachment palisade-backup-Workloads-Test",
      "changed Account audit-prod {parentId}",
    ],
  },
  {
    name: "an account has been vended",
    base: [edit(`${workloads}/production/audit-prod.yaml`, 'id: "864205197343"\n', "")],
    head: [],
    says: ["account audit-prod vended", "added Account audit-prod"],
  },
  {
    name: "a component is renamed with an alias",
    stacks: production,
    head: [
      edit(
        boi,
        'new ServiceFunction(\n      "boi-token-claims",',
        'new ServiceFunction(\n      "boi-tenant-claims",',
      ),
      edit(
        boi,
        "allowed: [],\n        timeoutSeconds: 5,\n      },\n      opts,",
        'allowed: [],\n        timeoutSeconds: 5,\n      },\n      { ...opts, aliases: [{ name: "boi-token-claims" }] },',
      ),
    ],
    says: [
      "renamed Alias boi-tenant-claims",
      "renamed Function boi-tenant-claims",
      "renamed LogGroup boi-tenant-claims",
      "renamed Queue boi-tenant-claims-failed",
      "renamed Role boi-tenant-claims",
      "renamed RolePolicy boi-tenant-claims",
      "renamed ServiceFunction boi-tenant-claims",
    ],
  },
  {
    name: "a password is rotated",
    stacks: data,
    base: [edit(database, "manageMasterUserPassword: true,", 'password: pulumi.secret("Older-secret-1"),')],
    head: [edit(database, "manageMasterUserPassword: true,", 'password: pulumi.secret("Newer-secret-2"),')],
    says: ["changed Instance boi {password}", "still finding rds-password-managed boi"],
  },
  {
    name: "keys rotate no more",
    stacks: sandbox,
    head: [edit("stacks/components/domain-key.ts", "enableKeyRotation: true", "enableKeyRotation: false")],
    says: [
      "changed Key us-east-1-application-data {enableKeyRotation}",
      "changed Key us-east-1-backup {enableKeyRotation}",
      "changed Key us-east-1-documents {enableKeyRotation}",
      "changed Key us-east-1-logs {enableKeyRotation}",
      "changed Key us-east-1-secrets {enableKeyRotation}",
      "changed Key us-west-2-application-data {enableKeyRotation}",
      "changed Key us-west-2-backup {enableKeyRotation}",
      "changed Key us-west-2-documents {enableKeyRotation}",
      "changed Key us-west-2-logs {enableKeyRotation}",
      "changed Key us-west-2-secrets {enableKeyRotation}",
      "new finding kms-key-rotated us-east-1-application-data",
      "new finding kms-key-rotated us-east-1-backup",
      "new finding kms-key-rotated us-east-1-documents",
      "new finding kms-key-rotated us-east-1-logs",
      "new finding kms-key-rotated us-east-1-secrets",
      "new finding kms-key-rotated us-west-2-application-data",
      "new finding kms-key-rotated us-west-2-backup",
      "new finding kms-key-rotated us-west-2-documents",
      "new finding kms-key-rotated us-west-2-logs",
      "new finding kms-key-rotated us-west-2-secrets",
    ],
  },
  {
    name: "a Deny is removed",
    stacks: archive,
    head: [edit(bucket, ", tlsOnly(arn)]", "]")],
    says: [
      "changed BucketPolicy access-logs {policy.Statement[TlsOnly]}",
      "changed BucketPolicy config {policy.Statement[TlsOnly]}",
      "changed BucketPolicy trail {policy.Statement[TlsOnly]}",
      "gained (Deny) anybody: s3:* on arn:aws:s3:::palisade-093518264707-access-logs arn:aws:s3:::palisade-093518264707-access-logs/* [high]",
      "gained (Deny) anybody: s3:* on arn:aws:s3:::palisade-093518264707-config arn:aws:s3:::palisade-093518264707-config/* [high]",
      "gained (Deny) anybody: s3:* on arn:aws:s3:::palisade-093518264707-trail arn:aws:s3:::palisade-093518264707-trail/* [high]",
      "new finding s3-bucket-tls-only access-logs",
      "new finding s3-bucket-tls-only config",
      "new finding s3-bucket-tls-only trail",
    ],
  },
  {
    name: "another account may read a bucket",
    stacks: archive,
    head: [
      edit(
        "stacks/programs/log-archive/readers.ts",
        'Principal: { AWS: iamArn(security, "root") },\n  Action: ["s3:GetBucketLocation"',
        'Principal: { AWS: [iamArn(security, "root"), iamArn({ ...security, id: "999988887777" }, "root")] },\n  Action: ["s3:GetBucketLocation"',
      ),
    ],
    says: [
      "changed BucketPolicy config {policy.Statement[Auditors].Principal}",
      "changed BucketPolicy trail {policy.Statement[Auditors].Principal}",
      "gained arn:aws:iam::999988887777:root: s3:GetBucketLocation s3:GetObject s3:GetObjectVersion s3:ListBucket on arn:aws:s3:::palisade-093518264707-config arn:aws:s3:::palisade-093518264707-config/* [critical]",
      "gained arn:aws:iam::999988887777:root: s3:GetBucketLocation s3:GetObject s3:GetObjectVersion s3:ListBucket on arn:aws:s3:::palisade-093518264707-trail arn:aws:s3:::palisade-093518264707-trail/* [critical]",
    ],
  },
  {
    name: "a log group is kept for ever",
    stacks: production,
    head: [edit(lambda, "new LogGroup(", "new aws.cloudwatch.LogGroup(")],
    says: [
      "changed LogGroup boi-auth {retentionInDays}",
      "changed LogGroup boi-authorizer {retentionInDays}",
      "changed LogGroup boi-documents {retentionInDays}",
      "changed LogGroup boi-jobs {retentionInDays}",
      "changed LogGroup boi-migrate {retentionInDays}",
      "changed LogGroup boi-scan-result {retentionInDays}",
      "changed LogGroup boi-token-claims {retentionInDays}",
      "new finding log-group-retained boi-auth",
      "new finding log-group-retained boi-authorizer",
      "new finding log-group-retained boi-documents",
      "new finding log-group-retained boi-jobs",
      "new finding log-group-retained boi-migrate",
      "new finding log-group-retained boi-scan-result",
      "new finding log-group-retained boi-token-claims",
    ],
  },
  {
    name: "a function gets another runtime",
    stacks: production,
    head: [edit(lambda, '"nodejs22.x"', '"nodejs18.x"')],
    says: [
      "changed Function boi-auth {runtime}",
      "changed Function boi-authorizer {runtime}",
      "changed Function boi-documents {runtime}",
      "changed Function boi-jobs {runtime}",
      "changed Function boi-migrate {runtime}",
      "changed Function boi-scan-result {runtime}",
      "changed Function boi-token-claims {runtime}",
      "new finding lambda-runtime-supported boi-auth",
      "new finding lambda-runtime-supported boi-authorizer",
      "new finding lambda-runtime-supported boi-documents",
      "new finding lambda-runtime-supported boi-jobs",
      "new finding lambda-runtime-supported boi-migrate",
      "new finding lambda-runtime-supported boi-scan-result",
      "new finding lambda-runtime-supported boi-token-claims",
    ],
  },
  {
    name: "a topic takes messages from anybody",
    stacks: sandbox,
    head: [
      edit(
        topic,
        'Principal: { Service: "cloudwatch.amazonaws.com" },\n            Action: "sns:Publish",\n            Resource: topic.arn,\n            Condition: { StringEquals: { "aws:SourceAccount": args.accountId } },',
        'Principal: "*",\n            Action: "sns:Publish",\n            Resource: topic.arn,',
      ),
    ],
    says: [
      "changed TopicPolicy us-east-1 {policy.Statement[Alarms].Condition, policy.Statement[Alarms].Principal}",
      "changed TopicPolicy us-west-2 {policy.Statement[Alarms].Condition, policy.Statement[Alarms].Principal}",
      "gained anybody: sns:Publish on arn:aws:sns:us-east-1:907667744385:palisade-security-alarms [critical]",
      "gained anybody: sns:Publish on arn:aws:sns:us-west-2:907667744385:palisade-security-alarms [critical]",
      "new finding sns-topic-policy-not-public us-east-1",
      "new finding sns-topic-policy-not-public us-west-2",
    ],
  },
  {
    name: "a stack is removed",
    head: [edit(`accounts/organization/sandbox/sandbox.yaml`, "stacks: [baseline]", "stacks: []")],
    says: [
      "account sandbox changed {stacks}",
      "new finding config-recorder-records-everything 907667744385/us-east-1",
      "new finding config-recorder-records-everything 907667744385/us-west-2",
      "new finding ebs-encrypted-by-default 907667744385/us-east-1",
      "new finding ebs-encrypted-by-default 907667744385/us-west-2",
      "new finding ec2-imdsv2-account-default 907667744385/us-east-1",
      "new finding ec2-imdsv2-account-default 907667744385/us-west-2",
      "new finding iam-password-policy-strong 907667744385",
      "new finding s3-account-public-access-blocked 907667744385",
      "stack baseline-sandbox removed: 79 resources, 70 permissions",
    ],
  },
  {
    name: "a physical name changes",
    stacks: sandbox,
    head: [edit("stacks/programs/baseline.ts", '"palisade-security-alarms"', '"palisade-alarms"')],
    says: [
      "replaced Topic us-east-1 {name}",
      "replaced Topic us-west-2 {name}",
      "replaced TopicPolicy us-east-1 {arn, policy.Statement[Alarms].Resource, policy.Statement[TlsOnly].Resource}",
      "replaced TopicPolicy us-west-2 {arn, policy.Statement[Alarms].Resource, policy.Statement[TlsOnly].Resource}",
      "replaced TopicSubscription us-east-1 {topic}",
      "replaced TopicSubscription us-west-2 {topic}",
    ],
  },
  {
    name: "a function may do more",
    stacks: production,
    head: [
      edit(
        "stacks/components/boi/service/schedules.ts",
        'Action: "lambda:InvokeFunction", Resource: args.jobs.arn',
        'Action: "lambda:Invoke*", Resource: args.jobs.arn',
      ),
    ],
    says: [
      "changed RolePolicy boi {policy.Statement[StartJobs].Action}",
      "gained arn:aws:iam::526391074838:role/boi/boi-8990ce5: lambda:Invoke* on arn:aws:lambda:us-east-1:526391074838:function:boi-jobs:live [medium]",
    ],
  },
  {
    name: "only a comment and a local name change",
    stacks: production,
    head: [
      edit(boi, "const schedules = new Schedules(", "// A remark.\n\n    const timetable = new Schedules("),
      edit(boi, "schedules: schedules.deadLetterName", "schedules: timetable.deadLetterName"),
    ],
    says: [],
  },
  {
    name: "a component's code moves to another file",
    stacks: archive,
    head: [
      { file: "stacks/components/bucket/moved-bucket.ts", replace: `<${bucket}` },
      edit(
        "stacks/programs/log-archive.ts",
        "../components/bucket/private-bucket",
        "../components/bucket/moved-bucket",
      ),
    ],
    says: [],
  },
  {
    name: "statements and actions are in another order",
    stacks: archive,
    head: [
      edit(bucket, "[...args.allowed(arn), tlsOnly(arn)]", "[tlsOnly(arn), ...args.allowed(arn)]"),
      edit(
        "stacks/programs/log-archive/readers.ts",
        '["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"]',
        '["s3:ListBucket", "s3:GetObjectVersion", "s3:GetObject", "s3:GetBucketLocation"]',
      ),
    ],
    says: [],
  },
];
