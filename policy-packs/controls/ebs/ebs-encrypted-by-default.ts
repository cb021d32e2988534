import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:ebs/encryptionByDefault:EncryptionByDefault";

export const ebsEncryptedByDefault: Control = {
  id: "ebs-encrypted-by-default",
  title: "New EBS volumes are encrypted by default in every Region",
  why: "Volumes that were not planned, of auto scaling groups or restored snapshots, are encrypted only by the default.",
  remedy: "Plan one aws.ebs.EncryptionByDefault in each Region and leave enabled out or at true.",
  severity: "medium",
  domain: "data-protection",
  baseline: true,
  planned: requires({ [type]: isTrue("enabled", { unset: true }) }),
  required: { type, per: "region" },
  managedRule: { identifier: "EC2_EBS_ENCRYPTION_BY_DEFAULT" },
  denied: [
    reserved({
      sid: "EbsDefaultStays",
      actions: [
        "ec2:DisableEbsEncryptionByDefault",
        "ec2:ModifyEbsDefaultKmsKeyId",
        "ec2:ResetEbsDefaultKmsKeyId",
      ],
      to: exemptByDefault,
      denied: [
        {
          name: "the root user goes back to AWS's key",
          caller: "root",
          action: "ec2:ResetEbsDefaultKmsKeyId",
        },
      ],
      allowed: [
        { name: "switching it on", action: "ec2:EnableEbsEncryptionByDefault" },
        { name: "a look at it", action: "ec2:GetEbsEncryptionByDefault" },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "switched off", resources: [{ type, props: { enabled: false } }] },
      { name: "switched off, as text", resources: [{ type, props: { enabled: "false" } }] },
    ],
    good: [
      { name: "switched on", resources: [{ type, props: { enabled: true } }] },
      { name: "on when left out", resources: [{ type, props: {} }] },
    ],
  },
};
