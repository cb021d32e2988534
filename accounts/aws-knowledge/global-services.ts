import type { Partition } from "../../policy-packs/controls/model/partitions";

/**
 * Services with one endpoint for the whole partition, by the Region in which that endpoint lies: a call to them has this
 * aws:RequestedRegion, wherever its caller works; partition `aws`. Kept by hand, 2026-11-25, after copies of the exemptions
 * of AWS Control Tower's Region deny control; not yet compared with the AWS General Reference, "Service endpoints".
 */
export const globalServices: ReadonlyMap<string, string> = new Map([
  ...[
    "account",
    "artifact",
    "aws-marketplace",
    "aws-marketplace-management",
    "aws-portal",
    "bcm-data-exports",
    "billing",
    "billingconductor",
    "budgets",
    "ce",
    "chime",
    "cloudfront",
    "consolidatedbilling",
    "cost-optimization-hub",
    "cur",
    "ecr-public",
    "freetier",
    "health",
    "iam",
    "importexport",
    "invoicing",
    "iq",
    "notifications-contacts",
    "organizations",
    "payments",
    "purchase-orders",
    "route53",
    "route53domains",
    "savingsplans",
    "shield",
    "support",
    "supportplans",
    "sustainability",
    "tax",
    "trustedadvisor",
    "waf",
  ].map((service) => [service, "us-east-1"] as const),
  ...[
    "globalaccelerator",
    "networkmanager",
    "route53-recovery-control-config",
    "route53-recovery-readiness",
  ].map((service) => [service, "us-west-2"] as const),
]);

/** The same of the other partitions, where endpoints.json of botocore 1.44.8 names one endpoint for all; 2026-11-30. */
const elsewhere: Readonly<Partial<Record<Partition, Readonly<Record<string, string>>>>> = {
  "aws-us-gov": {
    iam: "us-gov-west-1",
    networkmanager: "us-gov-west-1",
    organizations: "us-gov-west-1",
    route53: "us-gov-west-1",
    support: "us-gov-west-1",
  },
  "aws-cn": {
    account: "cn-northwest-1",
    budgets: "cn-northwest-1",
    ce: "cn-northwest-1",
    cloudfront: "cn-northwest-1",
    health: "cn-northwest-1",
    iam: "cn-north-1",
    organizations: "cn-northwest-1",
    route53: "cn-northwest-1",
    support: "cn-north-1",
  },
};

/** The Region in which a service is called wherever the caller works; undefined for one that every Region has. */
export const globalRegionOf = (service: string, partition: string): string | undefined =>
  partition === "aws" ? globalServices.get(service) : elsewhere[partition as Partition]?.[service];
