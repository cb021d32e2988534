import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../../model/arns";
import { accessLogDelivery } from "../../bucket/bucket-policy";
import { PrivateBucket } from "../../bucket/private-bucket";
import type { PolicyStatement } from "../../policy-document";

export interface BoiBucketsArgs {
  readonly account: AccountRef;
  readonly documentsKeyArn: pulumi.Input<string>;
  /** How long documents and audit roots cannot be deleted. */
  readonly retentionYears: number;
  /** From whose pages browsers upload. */
  readonly webOrigin: string;
}

/** What the platform keeps as objects. Keys of objects are made of ids and say nothing about anybody. */
export function boiBuckets(
  { account, documentsKeyArn, retentionYears, webOrigin }: BoiBucketsArgs,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<"accessLogs" | "documents" | "quarantine" | "auditRoots", PrivateBucket>> {
  const bucketName = (purpose: string) => `palisade-${account.id}-boi-${purpose}`;
  const keptDays = retentionYears * 366;
  const accessLogs = new PrivateBucket(
    "boi-access-logs",
    {
      bucketName: bucketName("access-logs"),
      allowed: (arn) => [accessLogDelivery(arn, account.id), balancerLogDelivery(arn, account)],
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
    // Nothing stays here: what is clean is sealed into the other bucket, and what is not, no one wants.
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
const balancerLogDelivery = (bucketArn: string, account: AccountRef): PolicyStatement => ({
  Sid: "BalancerLogDelivery",
  Effect: "Allow",
  Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
  Action: "s3:PutObject",
  Resource: `${bucketArn}/balancer/AWSLogs/${account.id}/*`,
  Condition: {
    StringEquals: { "aws:SourceAccount": account.id },
    ArnLike: { "aws:SourceArn": arnIn("elasticloadbalancing", "*", account, "loadbalancer/*") },
  },
});
