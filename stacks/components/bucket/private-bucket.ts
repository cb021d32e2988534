import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument, type PolicyStatement } from "../policy-document";
import { tlsOnly } from "./bucket-policy";
import { lifecycle, type Keeping } from "./lifecycle";

export interface PrivateBucketArgs {
  /** The physical name, unique among all buckets of AWS. */
  readonly bucketName: string;
  /** What the policy allows; the demand for TLS is added. */
  readonly allowed: (bucketArn: string) => readonly PolicyStatement[];
  /** Left out only for a target of access logs, where S3 supports no KMS key as the default. */
  readonly keyArn?: pulumi.Input<string>;
  readonly accessLogs?: AccessLogTarget;
  readonly keeping: Keeping;
  /** Years during which no one, not even the root user, can delete or shorten. It cannot be undone. */
  readonly lockedYears?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Another bucket of this stack, or of one that was deployed before and has its policy. */
export interface AccessLogTarget {
  readonly bucketName: pulumi.Input<string>;
  readonly policy?: pulumi.Resource;
}

/** A bucket that no one outside can reach, versioned, encrypted, logged and cleaned up; protected against deletion. */
export class PrivateBucket extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly bucketName: pulumi.Output<string>;
  /** Resolves when the policy is in place, for those who write into the bucket from the first moment. */
  readonly policy: aws.s3.BucketPolicy;

  constructor(name: string, args: PrivateBucketArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:bucket:PrivateBucket", name, {}, opts);
    const parent = { parent: this };
    const locked = args.lockedYears !== undefined;
    const bucket = new aws.s3.Bucket(
      name,
      { bucket: args.bucketName, objectLockEnabled: locked, tags: args.tags },
      { ...parent, protect: true },
    );
    const of = { bucket: bucket.id };
    const ownership = new aws.s3.BucketOwnershipControls(
      name,
      { ...of, rule: { objectOwnership: "BucketOwnerEnforced" } },
      parent,
    );
    const block = new aws.s3.BucketPublicAccessBlock(
      name,
      {
        ...of,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      parent,
    );
    const versioning = new aws.s3.BucketVersioning(
      name,
      { ...of, versioningConfiguration: { status: "Enabled" } },
      parent,
    );
    new aws.s3.BucketServerSideEncryptionConfiguration(
      name,
      { ...of, rules: [encryption(args.keyArn)] },
      parent,
    );
    new aws.s3.BucketLifecycleConfiguration(
      name,
      { ...of, rules: lifecycle(args.keeping) },
      { ...parent, dependsOn: [versioning] },
    );
    if (args.lockedYears !== undefined)
      new aws.s3.BucketObjectLockConfiguration(
        name,
        { ...of, rule: { defaultRetention: { mode: "COMPLIANCE", years: args.lockedYears } } },
        { ...parent, dependsOn: [versioning] },
      );
    if (args.accessLogs)
      new aws.s3.BucketLogging(
        name,
        { ...of, targetBucket: args.accessLogs.bucketName, targetPrefix: `${args.bucketName}/` },
        { ...parent, dependsOn: args.accessLogs.policy ? [args.accessLogs.policy] : [] },
      );
    // S3 answers two changes of access settings at the same time with a conflict.
    this.policy = new aws.s3.BucketPolicy(
      name,
      { ...of, policy: bucket.arn.apply((arn) => policyDocument([...args.allowed(arn), tlsOnly(arn)])) },
      { ...parent, dependsOn: [ownership, block] },
    );
    this.arn = bucket.arn;
    this.bucketName = bucket.id;
    this.registerOutputs({ arn: bucket.arn, bucketName: bucket.id });
  }
}

const encryption = (keyArn: pulumi.Input<string> | undefined) =>
  keyArn === undefined
    ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
    : { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn } };
