import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const keyArn = "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/** Incident responders may: to disable a key is the quickest way to stop a thief of the data under it. */
export const kmsKeyKept = prevented({
  id: "kms-key-kept",
  title: "KMS keys are neither deleted nor disabled by hand",
  why: "With its key gone all data under it is gone, and ransom is asked for less.",
  remedy: "Take the key out of its program, or ask the security team to disable it.",
  severity: "critical",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "KeysAreKept",
      actions: [
        "kms:DeleteCustomKeyStore",
        "kms:DeleteImportedKeyMaterial",
        "kms:DisableKey",
        "kms:ScheduleKeyDeletion",
      ],
      to: exemptInIncidents,
      denied: [
        {
          name: "the role that administers keys, whose own theft this must outlast",
          caller: { type: "role", arn: "arn:{partition}:iam::{account}:role/palisade-key-administration" },
          action: "kms:ScheduleKeyDeletion",
          resource: keyArn,
        },
        { name: "the root user", caller: "root", action: "kms:DisableKey", resource: keyArn },
      ],
      unaffected: ["kms:DeleteAlias"],
      allowed: [
        { name: "a deletion called off", action: "kms:CancelKeyDeletion", resource: keyArn },
        { name: "a key used", caller: "workload", action: "kms:Decrypt", resource: keyArn },
        {
          name: "rotation switched off, which is denied for another reason",
          action: "kms:DisableKeyRotation",
          resource: keyArn,
        },
        { name: "a key enabled again", action: "kms:EnableKey", resource: keyArn },
      ],
    }),
  ],
});
