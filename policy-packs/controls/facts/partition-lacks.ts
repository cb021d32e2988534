import type { Partition } from "../model/partitions";

/** Something that Amazon does not offer in some partitions, with the place and the day that it was read. */
export interface Lack {
  readonly what: string;
  readonly partitions: readonly Partition[];
  /** Modules of Pulumi's type tokens: "cloudfront" of "aws:cloudfront/distribution:Distribution". */
  readonly modules?: readonly string[];
  /** One property of one type, with the value that is not to be had. */
  readonly setting?: { readonly type: string; readonly property: string; readonly value: string };
  readonly source: string;
  readonly asOf: string;
}

const asOf = "2026-11-30";
const endpoints = "no endpoint in endpoints.json of botocore 1.44.8";
const china = (page: string) => `Getting Started with Amazon Web Services in China, ${page}`;

const withoutEndpoint = (
  what: string,
  partitions: readonly Partition[],
  ...modules: readonly [string, ...string[]]
): Lack => ({ what, partitions, modules, source: endpoints, asOf });

const policyType = (what: string, value: string): Lack => ({
  what,
  partitions: ["aws-cn"],
  setting: { type: "aws:organizations/policy:Policy", property: "type", value },
  source: china("Amazon Organizations"),
  asOf,
});

/** Only what a source says: where none does, a service is taken to be there, and AWS has the last word. */
export const lacks: readonly Lack[] = [
  {
    what: "CloudFront",
    partitions: ["aws-us-gov"],
    modules: ["cloudfront"],
    source: "Distributed Load Testing on AWS, Deploy in AWS GovCloud (US) Regions; " + endpoints,
    asOf,
  },
  {
    what: "a web ACL for CloudFront",
    partitions: ["aws-us-gov", "aws-cn"],
    setting: { type: "aws:wafv2/webAcl:WebAcl", property: "scope", value: "CLOUDFRONT" },
    source: `${china("Amazon WAF")}: regional only; GovCloud has no CloudFront`,
    asOf,
  },
  {
    what: "Shield Advanced",
    partitions: ["aws-us-gov", "aws-cn"],
    modules: ["shield"],
    source: `${china("Amazon WAF")}; ${endpoints}`,
    asOf,
  },
  withoutEndpoint("Budgets", ["aws-us-gov"], "budgets"),
  withoutEndpoint("Cost Explorer", ["aws-us-gov"], "costexplorer"),
  withoutEndpoint("Cost and Usage Reports", ["aws-us-gov"], "cur"),
  withoutEndpoint("Macie", ["aws-us-gov", "aws-cn"], "macie", "macie2"),
  withoutEndpoint("Global Accelerator", ["aws-us-gov", "aws-cn"], "globalaccelerator"),
  withoutEndpoint("Lightsail", ["aws-us-gov", "aws-cn"], "lightsail"),
  withoutEndpoint("Audit Manager", ["aws-us-gov", "aws-cn"], "auditmanager"),
  withoutEndpoint("Control Tower", ["aws-cn"], "controltower"),
  withoutEndpoint("Detective", ["aws-cn"], "detective"),
  withoutEndpoint("Security Lake", ["aws-cn"], "securitylake"),
  {
    what: "a Cognito user pool",
    partitions: ["aws-cn"],
    modules: ["cognito"],
    source: `cognito-idp has ${endpoints}`,
    asOf,
  },
  policyType("a backup policy", "BACKUP_POLICY"),
  policyType("an AI services opt-out policy", "AISERVICES_OPT_OUT_POLICY"),
  policyType("a chat applications policy", "CHATBOT_POLICY"),
  {
    what: "Runtime Monitoring of GuardDuty",
    partitions: ["aws-cn"],
    setting: {
      type: "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature",
      property: "name",
      value: "RUNTIME_MONITORING",
    },
    source: china("Amazon GuardDuty"),
    asOf,
  },
  {
    what: "Transfer Acceleration of S3",
    partitions: ["aws-us-gov"],
    setting: {
      type: "aws:s3/bucketAccelerateConfiguration:BucketAccelerateConfiguration",
      property: "status",
      value: "Enabled",
    },
    source: "AWS GovCloud (US) user guide, Amazon S3",
    asOf,
  },
];

/** Whether a partition offers what a module of Pulumi's AWS provider makes. */
export const hasModule = (partition: Partition, module: string): boolean =>
  !lacks.some(({ partitions, modules = [] }) => partitions.includes(partition) && modules.includes(module));

/** Whether a property of a type may have a value there. */
export const hasSetting = (partition: Partition, type: string, property: string, value: string): boolean =>
  !lacks.some(
    ({ partitions, setting }) =>
      partitions.includes(partition) &&
      setting?.type === type &&
      setting.property === property &&
      setting.value === value,
  );
