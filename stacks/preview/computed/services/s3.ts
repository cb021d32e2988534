import type { ComputedType } from "../../values/template";

const ofBucket = { id: "{in:bucket}" };
const bucket: ComputedType = {
  name: "bucket",
  tags: true,
  id: "{name}",
  arn: "arn:{partition}:s3:::{name}",
  outputs: {
    bucketDomainName: "{name}.s3.{dns}",
    bucketRegionalDomainName: "{name}.s3.{region}.{dns}",
  },
};

/** Formats: Service Authorization Reference, Amazon S3. */
export const s3: Readonly<Record<string, ComputedType>> = {
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
  "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration": ofBucket,
  "aws:s3/bucketNotification:BucketNotification": ofBucket,
};
