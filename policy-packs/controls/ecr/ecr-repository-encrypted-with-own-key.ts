import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const repository = "aws:ecr/repository:Repository";
const template = "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate";

const ownKey = allOf(
  isOneOf("encryptionConfigurations.encryptionType", ["KMS", "KMS_DSSE"]),
  isOwnKey("encryptionConfigurations.kmsKey"),
);

export const ecrRepositoryEncryptedWithOwnKey: Control = {
  id: "ecr-repository-encrypted-with-own-key",
  title: "Image repositories are encrypted with a KMS key of one's own",
  why: "AWS encrypts images in any case; a key of one's own says who may read them and shows each use.",
  remedy:
    'Set encryptionConfigurations: [{ encryptionType: "KMS", kmsKey }] when the repository is made: it cannot change later.',
  severity: "low",
  domain: "data-protection",
  // The provider takes AES256 for what is left out (2026).
  planned: requires({ [repository]: ownKey, [template]: ownKey }),
  examples: examplesOf(repository, {
    bad: {
      "left out": { name: "app" },
      AES256: { encryptionConfigurations: [{ encryptionType: "AES256" }] },
      "AWS's own key, as a block": {
        encryptionConfigurations: { encryptionType: "KMS", kmsKey: "alias/aws/ecr" },
      },
    },
    good: {
      "a key": {
        encryptionConfigurations: [
          { encryptionType: "KMS", kmsKey: "arn:aws:kms:us-east-1:111122223333:key/1" },
        ],
      },
      "in two layers": { encryptionConfigurations: { encryptionType: "KMS_DSSE", kmsKey: "alias/images" } },
    },
  }),
};
