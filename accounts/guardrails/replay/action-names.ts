/**
 * Where the prefix of the actions is not the first word of the event's source. From the services' pages "Logging ... with
 * CloudTrail" and the service authorization reference, read on 2026-11-24.
 */
export const prefixOfSource: Readonly<Record<string, string>> = {
  appstream2: "appstream",
  "data.iot": "iot",
  email: "ses",
  iotdata: "iot",
  "memory-db": "memorydb",
  "models-v2-lex": "lex",
  "models.lex": "lex",
  monitoring: "cloudwatch",
  "mturk-requester": "mechanicalturk",
  rdsdataapi: "rds-data",
  "runtime-v2-lex": "lex",
  "runtime.lex": "lex",
  "servicecatalog-appregistry": "servicecatalog",
  "streams.dynamodb": "dynamodb",
  tagging: "tag",
};

/** What S3 calls an operation and what IAM does (Amazon S3 user guide, "Required permissions for Amazon S3 API operations"). */
const s3: Readonly<Record<string, readonly string[]>> = {
  CompleteMultipartUpload: ["PutObject"],
  CopyObject: ["GetObject", "PutObject"],
  CreateMultipartUpload: ["PutObject"],
  DeleteAccountPublicAccessBlock: ["PutAccountPublicAccessBlock"],
  DeleteBucketAnalyticsConfiguration: ["PutAnalyticsConfiguration"],
  DeleteBucketCors: ["PutBucketCORS"],
  DeleteBucketEncryption: ["PutEncryptionConfiguration"],
  DeleteBucketIntelligentTieringConfiguration: ["PutIntelligentTieringConfiguration"],
  DeleteBucketInventoryConfiguration: ["PutInventoryConfiguration"],
  DeleteBucketLifecycle: ["PutLifecycleConfiguration"],
  DeleteBucketMetricsConfiguration: ["PutMetricsConfiguration"],
  DeleteBucketOwnershipControls: ["PutBucketOwnershipControls"],
  DeleteBucketPublicAccessBlock: ["PutBucketPublicAccessBlock"],
  DeleteBucketReplication: ["PutReplicationConfiguration"],
  DeleteBucketTagging: ["PutBucketTagging"],
  DeleteObjects: ["DeleteObject"],
  GetBucketAccelerateConfiguration: ["GetAccelerateConfiguration"],
  GetBucketAnalyticsConfiguration: ["GetAnalyticsConfiguration"],
  GetBucketCors: ["GetBucketCORS"],
  GetBucketEncryption: ["GetEncryptionConfiguration"],
  GetBucketIntelligentTieringConfiguration: ["GetIntelligentTieringConfiguration"],
  GetBucketInventoryConfiguration: ["GetInventoryConfiguration"],
  GetBucketLifecycle: ["GetLifecycleConfiguration"],
  GetBucketLifecycleConfiguration: ["GetLifecycleConfiguration"],
  GetBucketMetricsConfiguration: ["GetMetricsConfiguration"],
  GetBucketNotificationConfiguration: ["GetBucketNotification"],
  GetBucketReplication: ["GetReplicationConfiguration"],
  GetObjectLockConfiguration: ["GetBucketObjectLockConfiguration"],
  HeadBucket: ["ListBucket"],
  HeadObject: ["GetObject"],
  InitiateMultipartUpload: ["PutObject"],
  ListBucketAnalyticsConfigurations: ["GetAnalyticsConfiguration"],
  ListBucketInventoryConfigurations: ["GetInventoryConfiguration"],
  ListBucketMetricsConfigurations: ["GetMetricsConfiguration"],
  ListBuckets: ["ListAllMyBuckets"],
  ListMultipartUploads: ["ListBucketMultipartUploads"],
  ListObjects: ["ListBucket"],
  ListObjectsV2: ["ListBucket"],
  ListObjectVersions: ["ListBucketVersions"],
  ListParts: ["ListMultipartUploadParts"],
  PutBucketAccelerateConfiguration: ["PutAccelerateConfiguration"],
  PutBucketAnalyticsConfiguration: ["PutAnalyticsConfiguration"],
  PutBucketCors: ["PutBucketCORS"],
  PutBucketEncryption: ["PutEncryptionConfiguration"],
  PutBucketIntelligentTieringConfiguration: ["PutIntelligentTieringConfiguration"],
  PutBucketInventoryConfiguration: ["PutInventoryConfiguration"],
  PutBucketLifecycle: ["PutLifecycleConfiguration"],
  PutBucketLifecycleConfiguration: ["PutLifecycleConfiguration"],
  PutBucketMetricsConfiguration: ["PutMetricsConfiguration"],
  PutBucketNotificationConfiguration: ["PutBucketNotification"],
  PutBucketReplication: ["PutReplicationConfiguration"],
  PutObjectLockConfiguration: ["PutBucketObjectLockConfiguration"],
  SelectObjectContent: ["GetObject"],
  UploadPart: ["PutObject"],
  UploadPartCopy: ["GetObject", "PutObject"],
};

/** Operations that ask for actions of other names, by the prefix of their service. */
export const actionsOfOperation: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  s3,
  // AWS KMS developer guide, "AWS KMS permissions".
  kms: { ReEncrypt: ["ReEncryptFrom", "ReEncryptTo"] },
  // AWS Lambda developer guide, "Logging AWS Lambda API calls".
  lambda: {
    Invoke: ["InvokeFunction"],
    InvokeWithResponseStream: ["InvokeFunction"],
  },
  // Amazon SQS and SNS developer guides: a batch needs the permission of the single call.
  sqs: {
    ChangeMessageVisibilityBatch: ["ChangeMessageVisibility"],
    DeleteMessageBatch: ["DeleteMessage"],
    SendMessageBatch: ["SendMessage"],
  },
  sns: { PublishBatch: ["Publish"] },
  // Amazon DynamoDB developer guide, "IAM security policies with PartiQL": which one depends on the statement.
  dynamodb: {
    BatchExecuteStatement: ["PartiQLDelete", "PartiQLInsert", "PartiQLSelect", "PartiQLUpdate"],
    ExecuteStatement: ["PartiQLDelete", "PartiQLInsert", "PartiQLSelect", "PartiQLUpdate"],
    ExecuteTransaction: ["PartiQLDelete", "PartiQLInsert", "PartiQLSelect", "PartiQLUpdate"],
    TransactGetItems: ["GetItem"],
    TransactWriteItems: ["ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"],
  },
};

/** API Gateway is managed by HTTP methods (API Gateway developer guide, "Actions ... for API Gateway management"). */
export const methodOfOperation: readonly (readonly [operation: RegExp, method: string])[] = [
  [/^(?:Get|Export)/, "GET"],
  [/^(?:Create|TestInvoke|Import(?!Documentation|RestApi$))/, "POST"],
  [/^(?:Put|Reimport|Tag)/, "PUT"],
  [/^Update/, "PATCH"],
  [/^(?:Delete|Flush|Reset|Untag)/, "DELETE"],
];

/** Calls that no policy can refuse (AWS STS API reference: GetCallerIdentity works even where it is denied). */
export const neverDenied: ReadonlySet<string> = new Set(["sts:GetCallerIdentity"]);
