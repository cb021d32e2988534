import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const trail = "arn:{partition}:s3:::palisade-{log-archive}-trail";
const object = `${trail}/AWSLogs/{organization}/{account}/CloudTrail/{region}/2026/01/01/events.json.gz`;
const archiveKey = "arn:{partition}:kms:{region}:{log-archive}:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const other = "arn:{partition}:s3:::palisade-data-{account}";

export const logArchiveKept = prevented({
  id: "log-archive-kept",
  title: "The log archive's buckets, what lies in them and who may read it stay",
  why: "Trail and configuration history are evidence only as long as no one could have changed them.",
  remedy: "Change the buckets by deployment; what lies in them goes by its lifecycle alone.",
  severity: "critical",
  domain: "logging",
  denied: [
    reserved({
      sid: "ArchiveBucketsStay",
      actions: [
        "s3:DeleteBucket",
        "s3:DeleteBucketPolicy",
        "s3:DeleteBucketWebsite",
        "s3:PutAccelerateConfiguration",
        "s3:PutAnalyticsConfiguration",
        "s3:PutBucketAbac",
        "s3:PutBucketAcl",
        "s3:PutBucketCORS",
        "s3:PutBucketLogging",
        "s3:PutBucketNotification",
        "s3:PutBucketObjectLockConfiguration",
        "s3:PutBucketOwnershipControls",
        "s3:PutBucketPolicy",
        "s3:PutBucketPublicAccessBlock",
        "s3:PutBucketRequestPayment",
        "s3:PutBucketTagging",
        "s3:PutBucketVersioning",
        "s3:PutBucketWebsite",
        "s3:PutEncryptionConfiguration",
        "s3:PutIntelligentTieringConfiguration",
        "s3:PutInventoryConfiguration",
        "s3:PutLifecycleConfiguration",
        "s3:PutMetricsConfiguration",
        "s3:PutReplicationConfiguration",
      ],
      actionPatterns: ["s3:DeleteBucket*", "s3:PutBucket*", "s3:Put*Configuration"],
      to: exemptByDefault,
      on: ({ partition, logArchiveAccount }) => [`arn:${partition}:s3:::palisade-${logArchiveAccount}-*`],
      exampleResources: [trail],
      unaffected: ["s3:GetEncryptionConfiguration"],
      allowed: [
        { name: "reading the archive's policy", action: "s3:GetBucketPolicy", resource: trail },
        { name: "a bucket of one's own", action: "s3:PutBucketPolicy", resource: other },
        {
          name: "an auditor reads",
          caller: {
            type: "role",
            arn: "arn:{partition}:iam::{security}:role/palisade-auditor",
            account: "{security}",
          },
          action: "s3:GetObject",
          resource: object,
          resourceAccount: "{log-archive}",
        },
      ],
    }),
    reserved({
      sid: "ArchiveObjectsStay",
      actions: [
        "s3:BypassGovernanceRetention",
        "s3:DeleteObject",
        "s3:DeleteObjectAnnotation",
        "s3:DeleteObjectTagging",
        "s3:DeleteObjectVersion",
        "s3:DeleteObjectVersionAnnotation",
        "s3:DeleteObjectVersionTagging",
        "s3:PutObject",
        "s3:PutObjectAcl",
        "s3:PutObjectAnnotation",
        "s3:PutObjectLegalHold",
        "s3:PutObjectRetention",
        "s3:PutObjectTagging",
        "s3:PutObjectVersionAcl",
        "s3:PutObjectVersionAnnotation",
        "s3:PutObjectVersionTagging",
      ],
      actionPatterns: ["s3:BypassGovernanceRetention", "s3:DeleteObject*", "s3:PutObject*"],
      to: [],
      on: ({ partition, logArchiveAccount }) => [`arn:${partition}:s3:::palisade-${logArchiveAccount}-*/*`],
      exampleResources: [object],
      denied: [
        {
          name: "the deployment deletes evidence",
          caller: "deployment",
          action: "s3:DeleteObjectVersion",
          resource: object,
        },
        {
          name: "break-glass deletes evidence",
          caller: "break-glass",
          action: "s3:DeleteObject",
          resource: object,
        },
      ],
      allowed: [
        { name: "reading evidence", action: "s3:GetObject", resource: object },
        {
          name: "writing to a bucket of one's own",
          action: "s3:PutObject",
          resource: `${other}/AWSLogs/report.json`,
        },
        {
          name: "a bucket whose name starts alike",
          action: "s3:DeleteObject",
          resource: "arn:{partition}:s3:::palisade-{log-archive}/report.json",
        },
      ],
    }),
    // Who may change a key's policy may read all that lies under the key, or keep everybody from reading it.
    reserved({
      sid: "ArchiveKeyPoliciesStay",
      actions: ["kms:DeleteAlias", "kms:PutKeyPolicy", "kms:ReplicateKey", "kms:UpdateAlias"],
      to: exemptByDefault,
      on: ({ partition, logArchiveAccount }) => [
        `arn:${partition}:kms:*:${logArchiveAccount}:alias/*`,
        `arn:${partition}:kms:*:${logArchiveAccount}:key/*`,
      ],
      exampleResources: ["arn:{partition}:kms:{region}:{log-archive}:alias/palisade-log-archive", archiveKey],
      denied: [
        {
          name: "the role that administers keys",
          caller: { type: "role", arn: "arn:{partition}:iam::{account}:role/palisade-key-administration" },
          action: "kms:PutKeyPolicy",
          resource: archiveKey,
        },
      ],
      allowed: [
        { name: "reading the policy", action: "kms:GetKeyPolicy", resource: archiveKey },
        {
          name: "the policy of a key that is no archive's",
          action: "kms:PutKeyPolicy",
          resource: "arn:{partition}:kms:{region}:555566667777:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        },
        {
          name: "an auditor decrypts what the policy lets",
          caller: {
            type: "role",
            arn: "arn:{partition}:iam::{security}:role/palisade-auditor",
            account: "{security}",
          },
          action: "kms:Decrypt",
          resource: archiveKey,
          resourceAccount: "{log-archive}",
        },
      ],
    }),
  ],
});
