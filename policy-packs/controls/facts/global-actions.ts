import type { GuardedAccount } from "../model/guarded-account";

type Tried = Readonly<Record<string, string>>;

/**
 * Actions that are asked in one Region whatever the account's are: services with a single endpoint, and the few parts of
 * regional services that look after something global (AWS General Reference, "Service endpoints"; Control Tower's list for
 * its Region deny control). Unlike that list this one leaves regional services such as KMS, ACM, Config and WAF out, and
 * those that were retired: a Region needed for CloudFront's certificates or DNSSEC's keys belongs into the account's file.
 * Beside each pattern is an action that it is there for.
 */
const globalActions: { readonly inSeveral: Tried; readonly onlyIn: Readonly<Record<string, Tried>> } = {
  inSeveral: {
    "activate:*": "activate:GetCredits",
    "aws-marketplace:*": "aws-marketplace:ViewSubscriptions",
    "bcm-pricing-calculator:*": "bcm-pricing-calculator:ListWorkloadEstimates",
    "chatbot:*": "chatbot:GetAccountPreferences",
    "cloudfront-keyvaluestore:*": "cloudfront-keyvaluestore:GetKey",
    "cloudtrail:LookupEvents": "cloudtrail:LookupEvents",
    "ec2:DescribeRegions": "ec2:DescribeRegions",
    "ecr-public:*": "ecr-public:GetAuthorizationToken",
    "health:*": "health:DescribeEvents",
    "identitystore:*": "identitystore:ListUsers",
    "notifications:*": "notifications:ListNotificationEvents",
    "pricing:*": "pricing:GetProducts",
    "route53-recovery-cluster:*": "route53-recovery-cluster:GetRoutingControlState",
    "s3:*AccountPublicAccessBlock": "s3:PutAccountPublicAccessBlock",
    "s3:*MultiRegionAccessPoint*": "s3:GetMultiRegionAccessPointPolicy",
    "s3:GetBucketLocation": "s3:GetBucketLocation",
    "s3:ListAllMyBuckets": "s3:ListAllMyBuckets",
    "servicequotas:*": "servicequotas:GetServiceQuota",
    "sso:*": "sso:ListInstances",
    "sts:*": "sts:DecodeAuthorizationMessage",
    "support-console:*": "support-console:GetBanner",
    "support:*": "support:DescribeCases",
    "tag:GetResources": "tag:GetResources",
    "trustedadvisor:*": "trustedadvisor:ListChecks",
  },
  // In the partition `aws`: the name of the Region is that of no other partition.
  onlyIn: {
    "us-east-1": {
      "account:*": "account:ListRegions",
      "artifact:*": "artifact:ListAgreements",
      "aws-portal:*": "aws-portal:ViewBilling",
      "bcm-data-exports:*": "bcm-data-exports:ListExports",
      "billing:*": "billing:GetBillingData",
      "billingconductor:*": "billingconductor:ListBillingGroups",
      "budgets:*": "budgets:ViewBudget",
      "ce:*": "ce:GetCostAndUsage",
      "cloudfront:*": "cloudfront:ListDistributions",
      "consolidatedbilling:*": "consolidatedbilling:ListLinkedAccounts",
      "cost-optimization-hub:*": "cost-optimization-hub:ListRecommendations",
      "cur:*": "cur:DescribeReportDefinitions",
      "freetier:*": "freetier:GetFreeTierUsage",
      "iam:*": "iam:GetRole",
      "invoicing:*": "invoicing:GetInvoicePDF",
      "notifications-contacts:*": "notifications-contacts:ListEmailContacts",
      "organizations:*": "organizations:DescribeOrganization",
      "payments:*": "payments:ListPaymentPreferences",
      "purchase-orders:*": "purchase-orders:ListPurchaseOrders",
      "route53:*": "route53:ListHostedZones",
      "route53domains:*": "route53domains:ListDomains",
      "savingsplans:*": "savingsplans:DescribeSavingsPlans",
      "shield:*": "shield:GetSubscriptionState",
      "supportplans:*": "supportplans:GetSupportPlan",
      "sustainability:*": "sustainability:GetCarbonFootprintSummary",
      "tax:*": "tax:GetTaxRegistration",
      "waf:*": "waf:ListWebACLs",
    },
    "us-west-2": {
      "globalaccelerator:*": "globalaccelerator:ListAccelerators",
      "networkmanager:*": "networkmanager:DescribeGlobalNetworks",
      "route53-recovery-control-config:*": "route53-recovery-control-config:ListClusters",
      "route53-recovery-readiness:*": "route53-recovery-readiness:ListCells",
    },
  },
};

/** Those that an account may have to ask in a Region of others, with an action for each. */
export const globalActionsBeyond = ({ regions }: Pick<GuardedAccount, "regions">): Tried =>
  Object.fromEntries(
    [globalActions.inSeveral, ...Object.entries(globalActions.onlyIn).flatMap(notIn(regions))]
      .flatMap((some) => Object.entries(some))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const notIn =
  (regions: readonly string[]) =>
  ([region, some]: [string, Tried]): Tried[] =>
    regions.includes(region) ? [] : [some];

/** An action of each service that has one endpoint, by the Region in which that lies. */
export const actionsOnlyIn: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(globalActions.onlyIn).map(([region, some]) => [region, Object.values(some)]),
);
