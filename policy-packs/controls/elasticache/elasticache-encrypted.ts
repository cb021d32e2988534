import type { Control } from "../model/control";
import { allOf, anyOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isTrue, matches } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";

export const elasticacheEncrypted: Control = {
  id: "elasticache-encrypted",
  title: "ElastiCache is encrypted at rest",
  why: "Backups, swap and the disks of a cache hold the sessions and records that applications put into it.",
  remedy: "Set atRestEncryptionEnabled: true. It can't be changed later.",
  severity: "high",
  domain: "data-protection",
  // Left out, AWS takes true for Valkey and false for Redis OSS, which is the provider's default engine. Serverless caches are always encrypted.
  planned: requires({
    [group]: anyOf(
      "atRestEncryptionEnabled must be true",
      isTrue("atRestEncryptionEnabled"),
      allOf(matches("engine", /^valkey$/i, "Valkey"), isTrue("atRestEncryptionEnabled", { unset: true })),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      "left out": { engine: "redis" },
      "off, as text": { atRestEncryptionEnabled: "false" },
      "off for Valkey": { engine: "valkey", atRestEncryptionEnabled: false },
      "another engine whose name ends so": { engine: "not-valkey" },
      "another engine whose name begins so": { engine: "valkey-compatible" },
    },
    good: {
      on: { atRestEncryptionEnabled: true },
      "Valkey's default": { engine: "valkey" },
      "Valkey's default, in capitals": { engine: "Valkey" },
    },
  }),
};
