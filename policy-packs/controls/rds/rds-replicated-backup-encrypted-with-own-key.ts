import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const replication = "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication";

export const rdsReplicatedBackupEncryptedWithOwnKey: Control = {
  id: "rds-replicated-backup-encrypted-with-own-key",
  title: "Backups that RDS replicates are encrypted with a key of your own",
  why: "The copy in the other Region is as readable as the database, and a key of its own says by whom.",
  remedy: "Set kmsKeyId to a key of the Region that the backups go to.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [replication]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(replication, {
    bad: {
      "left out": { sourceDbInstanceArn: "arn:aws:rds:us-east-1:111122223333:db:orders" },
      "AWS's key by its alias": { kmsKeyId: "arn:aws:kms:us-west-2:111122223333:alias/aws/rds" },
    },
    good: { "a key": { kmsKeyId: exampleArn("key") }, "an alias": { kmsKeyId: "alias/data" } },
  }),
};
