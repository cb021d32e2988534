import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const version = "aws:rds/customDbEngineVersion:CustomDbEngineVersion";

export const rdsCustomEngineEncryptedWithOwnKey: Control = {
  id: "rds-custom-engine-encrypted-with-own-key",
  title: "RDS Custom engine versions are encrypted with a key of your own",
  why: "The files from which the engine is installed decide what runs beside the data.",
  remedy: "Set kmsKeyId to the ARN of a key of your own.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [version]: isOwnKey("kmsKeyId") }),
  examples: examplesOf(version, {
    bad: {
      "left out": { engine: "custom-sqlserver-se" },
      "AWS's key by its alias": { engine: "custom-oracle-ee", kmsKeyId: "alias/aws/rds" },
    },
    good: {
      "a key": { kmsKeyId: exampleArn("key") },
      "a key by its id": { kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" },
    },
  }),
};
