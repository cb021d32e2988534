import type { ComputedType } from "./template";

const ofBucket = { id: "{in:bucket}" };
const bucket: ComputedType = {
  name: "bucket",
  tags: true,
  id: "{name}",
  arn: "arn:{partition}:s3:::{name}",
  outputs: {
    bucketDomainName: "{name}.s3.amazonaws.com",
    bucketRegionalDomainName: "{name}.s3.{region}.amazonaws.com",
  },
};

/** Formats: Service Authorization Reference, "Resource types defined by" S3, KMS, Secrets Manager, DynamoDB, Backup, ECR. */
export const storageAndKeys: Readonly<Record<string, ComputedType>> = {
  "aws:s3/bucket:Bucket": bucket,
  "aws:s3/bucketV2:BucketV2": bucket,
  "aws:s3/bucketPolicy:BucketPolicy": ofBucket,
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": ofBucket,
  "aws:s3/bucketVersioning:BucketVersioning": ofBucket,
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": ofBucket,
  "aws:s3/bucketLogging:BucketLogging": ofBucket,
  "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": ofBucket,
  "aws:s3/bucketOwnershipControls:BucketOwnershipControls": ofBucket,
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration": ofBucket,
  "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock": { id: "{account}" },
  "aws:kms/key:Key": {
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:kms:{region}:{account}:key/{id}",
    outputs: { keyId: "{id}" },
  },
  "aws:kms/alias:Alias": {
    name: "name",
    automatic: "alias/{auto}",
    id: "{name}",
    arn: "arn:{partition}:kms:{region}:{account}:{name}",
  },
  "aws:kms/keyPolicy:KeyPolicy": { id: "{in:keyId}" },
  "aws:secretsmanager/secret:Secret": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{lower:6}",
  },
  "aws:secretsmanager/secretRotation:SecretRotation": { id: "{in:secretId}" },
  "aws:secretsmanager/secretPolicy:SecretPolicy": { id: "{in:secretArn}" },
  "aws:ssm/parameter:Parameter": {
    name: "name",
    tags: true,
    id: "{name}",
    // A name with a path begins with the slash that would otherwise follow "parameter".
    arn: "arn:{partition}:ssm:{region}:{account}:parameter{in:name}",
  },
  "aws:dynamodb/table:Table": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:dynamodb:{region}:{account}:table/{name}",
  },
  "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration": ofBucket,
  "aws:s3/bucketNotification:BucketNotification": ofBucket,
  "aws:backup/vault:Vault": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:backup:{region}:{account}:backup-vault:{name}",
  },
  "aws:backup/plan:Plan": {
    name: "name",
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:backup:{region}:{account}:backup-plan:{id}",
  },
  "aws:ecr/repository:Repository": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:ecr:{region}:{account}:repository/{name}",
    outputs: { registryId: "{account}", repositoryUrl: "{account}.dkr.ecr.{region}.amazonaws.com/{name}" },
  },
  "aws:ecr/repositoryPolicy:RepositoryPolicy": { id: "{in:repository}" },
  "aws:ecr/lifecyclePolicy:LifecyclePolicy": { id: "{in:repository}" },
};
