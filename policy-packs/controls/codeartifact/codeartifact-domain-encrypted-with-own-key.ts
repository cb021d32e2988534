import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const domain = "aws:codeartifact/domain:Domain";

export const codeartifactDomainEncryptedWithOwnKey: Control = {
  id: "codeartifact-domain-encrypted-with-own-key",
  title: "Package domains are encrypted with a KMS key of one's own",
  why: "AWS encrypts packages in any case; a key of one's own says who may read them.",
  remedy: "Set encryptionKey.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [domain]: isOwnKey("encryptionKey") }),
  examples: examplesOf(domain, {
    bad: {
      "left out": { domain: "packages" },
      "AWS's key": { encryptionKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/codeartifact" },
    },
    good: {
      "a key": { encryptionKey: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { encryptionKey: "arn:aws:kms:us-east-1:111122223333:alias/packages" },
    },
  }),
};
