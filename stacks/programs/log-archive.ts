import * as pulumi from "@pulumi/pulumi";
import { accountOf } from "../model/account-of";
import { accessLogDelivery } from "../components/bucket/bucket-policy";
import { PrivateBucket } from "../components/bucket/private-bucket";
import { DomainKey } from "../components/domain-key";
import { administered } from "../components/key-policy";
import type { PolicyStatement } from "../components/policy-document";
import type { Program } from "../model/program";
import { deploymentRoleArn, provider } from "../model/providers";
import { reference, stringOutput } from "../model/reference";
import { trailArn } from "../model/trail";
import { configDelivery, configEncryption } from "./log-archive/config-documents";
import { archiveReaders, keyReaders } from "./log-archive/readers";
import { trailDelivery, trailEncryption } from "./log-archive/trail-documents";

/** Where the trail and the configuration history of every account end up, out of those accounts' reach. */
export const logArchive: Program = {
  name: "log-archive",
  stack: () => "log-archive",
  singleton: true,
  run: ({ organization, account }) => {
    // The archive is where the trail is: key and bucket have to be in one Region.
    const region = organization.homeRegion;
    const opts = { provider: provider(account, region) };
    const security = accountOf(organization, "security");
    const organizationId = stringOutput(reference(organization, "organization"), "organizationId");
    const trail = {
      arn: trailArn(organization),
      managementAccount: organization.managementAccount,
      organizationId,
    };
    const bucketName = (purpose: string) => `palisade-${account.id}-${purpose}`;
    const evidenceYears = new pulumi.Config().getNumber("evidenceYears") ?? 10;
    const evidenceDays = Math.ceil(evidenceYears * 365.25);

    const key = (domain: string, description: string, used: readonly PolicyStatement[]) =>
      new DomainKey(
        domain,
        {
          domain,
          description,
          policy: [
            ...administered(account, deploymentRoleArn(account)),
            ...used,
            keyReaders(security, region),
          ],
        },
        opts,
      );
    const trailKey = key("trail", "Encrypts the organization's CloudTrail", trailEncryption(trail));
    const configKey = key("config", "Encrypts the configuration history of every account", [
      configEncryption(organizationId),
    ]);

    const accessLogs = new PrivateBucket(
      "access-logs",
      {
        bucketName: bucketName("access-logs"),
        allowed: (arn) => [accessLogDelivery(arn, account.id)],
        keeping: { days: 400, replacedDays: 30 },
      },
      opts,
    );
    const trailBucket = new PrivateBucket(
      "trail",
      {
        bucketName: bucketName("trail"),
        allowed: (arn) => [...trailDelivery(arn, trail), archiveReaders(arn, security)],
        keyArn: trailKey.arn,
        accessLogs,
        keeping: { days: evidenceDays, coldAfterDays: 90, replacedDays: 30 },
        lockedYears: evidenceYears,
        tags: { purpose: "evidence" },
      },
      opts,
    );
    // No Object Lock here: AWS Config does not deliver to a locked bucket.
    const configBucket = new PrivateBucket(
      "config",
      {
        bucketName: bucketName("config"),
        allowed: (arn) => [...configDelivery(arn, organizationId), archiveReaders(arn, security)],
        keyArn: configKey.arn,
        accessLogs,
        keeping: { days: evidenceDays, coldAfterDays: 90, replacedDays: 365 },
      },
      opts,
    );

    return {
      trailBucketName: trailBucket.bucketName,
      trailBucketArn: trailBucket.arn,
      trailKeyArn: trailKey.arn,
      configBucketName: configBucket.bucketName,
      configBucketArn: configBucket.arn,
      configKeyArn: configKey.arn,
      accessLogBucketName: accessLogs.bucketName,
    };
  },
};
