/** How long AWS lets a policy document of a resource be. */
export interface DocumentQuota {
  readonly type: string;
  readonly property: string;
  readonly bytes: number;
  /** IAM does not count white space. */
  readonly withoutSpace?: true;
  readonly source: string;
  readonly asOf: string;
}

const asOf = "2026-11-30";
const iam = "IAM user guide, IAM and AWS STS quotas";

const quota = (type: string, property: string, bytes: number, source: string): DocumentQuota => ({
  type,
  property,
  bytes,
  source,
  asOf,
});

const inIam = (type: string, property: string, bytes: number, raised = ""): DocumentQuota => ({
  ...quota(type, property, bytes, `${iam}${raised}`),
  withoutSpace: true,
});

/** Those that grow with the accounts and callers that a document lists one by one. */
export const documentQuotas: readonly DocumentQuota[] = [
  ...["aws:s3/bucketPolicy:BucketPolicy", "aws:s3/bucketPolicyV2:BucketPolicyV2"].map((type) =>
    quota(type, "policy", 20_480, "Amazon S3 user guide, bucket policies: 20 KB"),
  ),
  ...["aws:kms/key:Key", "aws:kms/keyPolicy:KeyPolicy", "aws:kms/externalKey:ExternalKey"].map((type) =>
    quota(type, "policy", 32_768, "AWS KMS developer guide, resource quotas: 32 KB"),
  ),
  ...["aws:sns/topicPolicy:TopicPolicy", "aws:sns/topic:Topic"].map((type) =>
    quota(type, "policy", 30_720, "Amazon SNS quotas: 30 KB"),
  ),
  ...["aws:sqs/queuePolicy:QueuePolicy", "aws:sqs/queue:Queue"].map((type) =>
    quota(type, "policy", 8_192, "Amazon SQS developer guide, policy quotas"),
  ),
  quota(
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
    "policy",
    10_240,
    "Amazon EventBridge user guide, quotas",
  ),
  quota("aws:lambda/resourcePolicy:ResourcePolicy", "policy", 20_480, "Lambda API, PutResourcePolicy"),
  quota(
    "aws:secretsmanager/secretPolicy:SecretPolicy",
    "policy",
    20_480,
    "Secrets Manager API, PutResourcePolicy",
  ),
  quota("aws:ecr/repositoryPolicy:RepositoryPolicy", "policy", 10_240, "ECR API, SetRepositoryPolicy"),
  quota("aws:ecr/registryPolicy:RegistryPolicy", "policy", 10_240, "ECR API, PutRegistryPolicy"),
  quota("aws:ec2/vpcEndpoint:VpcEndpoint", "policy", 20_480, "Amazon VPC user guide, quotas"),
  inIam("aws:iam/policy:Policy", "policy", 6_144),
  inIam("aws:iam/rolePolicy:RolePolicy", "policy", 10_240),
  inIam("aws:iam/groupPolicy:GroupPolicy", "policy", 5_120),
  inIam("aws:iam/userPolicy:UserPolicy", "policy", 2_048),
  inIam("aws:iam/role:Role", "assumeRolePolicy", 2_048, "; up to 4,096 on request"),
];

/** Of all the statements that permissions add to one function. */
export const functionPolicyBytes = 20_480;
