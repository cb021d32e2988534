import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { accessLogDelivery } from "../../bucket/bucket-policy";
import { PrivateBucket } from "../../bucket/private-bucket";
import type { PolicyStatement } from "../../policy-document";

export interface BoiBucketsArgs {
  readonly accountId: string;
  readonly documentsKeyArn: pulumi.Input<string>;
  /** How long documents and audit roots cannot be deleted. */
  readonly retentionYears: number;
  /** From whose pages browsers upload. */
  readonly webOrigin: string;
}

/** What the platform keeps as objects. Keys of objects are made of ids and say nothing about anybody. */
export function boiBuckets(
  { accountId, documentsKeyArn, retentionYears, webOrigin }: BoiBucketsArgs,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<"accessLogs" | "documents" | "quarantine" | "auditRoots", PrivateBucket>> {
  const bucketName = (purpose: string) => `palisade-${accountId}-boi-${purpose}`;
  const keptDays = retentionYears * 366;
  const accessLogs = new PrivateBucket(
    "boi-access-logs",
    {
      bucketName: bucketName("access-logs"),
      allowed: (arn) => [accessLogDelivery(arn, accountId), balancerLogDelivery(arn, accountId)],
      keeping: { days: 400, replacedDays: 30 },
    },
    opts,
  );
  const shared = { keyArn: documentsKeyArn, accessLogs };
  const evidence = { lockedYears: retentionYears, tags: { purpose: "evidence" } };
  const buckets = {
    accessLogs,
    documents: new PrivateBucket(
      "boi-documents",
      {
        ...shared,
        ...evidence,
        bucketName: bucketName("documents"),
        allowed: () => [],
        keeping: { days: keptDays, replacedDays: 30 },
      },
      opts,
    ),
    // Nothing stays here: what is clean is sealed into the other bucket, and what is not, nobody wants.
    quarantine: new PrivateBucket(
      "boi-quarantine",
      {
        ...shared,
        bucketName: bucketName("quarantine"),
        allowed: () => [],
        keeping: { days: 7, replacedDays: 1 },
      },
      opts,
    ),
    auditRoots: new PrivateBucket(
      "boi-audit-roots",
      {
        ...shared,
        ...evidence,
        bucketName: bucketName("audit-roots"),
        allowed: () => [],
        keeping: { days: keptDays, replacedDays: 30 },
      },
      opts,
    ),
  };
  new aws.s3.BucketCorsConfiguration(
    "boi-quarantine",
    {
      bucket: buckets.quarantine.bucketName,
      corsRules: [{ allowedMethods: ["POST"], allowedOrigins: [webOrigin], allowedHeaders: ["*"] }],
    },
    opts,
  );
  return buckets;
}

/** Load balancers write their logs as a service of their own (ELB user guide, "Enable access logs"). */
const balancerLogDelivery = (bucketArn: string, accountId: string): PolicyStatement => ({
  Sid: "BalancerLogDelivery",
  Effect: "Allow",
  Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: `${bucketArn}/balancer/AWSLogs/${accountId}/*`,
  Condition: {
    StringEquals: { "aws:SourceAccount": accountId },
    ArnLike: { "aws:SourceArn": `arn:aws:elasticloadbalancing:*:${accountId}:loadbalancer/*` },
  },
});
