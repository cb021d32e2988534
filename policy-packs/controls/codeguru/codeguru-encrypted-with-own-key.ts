import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const association = "aws:codegurureviewer/repositoryAssociation:RepositoryAssociation";

export const codeguruEncryptedWithOwnKey: Control = {
  id: "codeguru-encrypted-with-own-key",
  title: "Code that CodeGuru reviews is encrypted with a KMS key of your own",
  why: "Only a key of your own has a policy that says who may read the source.",
  remedy: "Set kmsKeyDetails.",
  severity: "low",
  domain: "data-protection",

  planned: requires({
    [association]: allOf(
      isOneOf("kmsKeyDetails.encryptionOption", ["CUSTOMER_MANAGED_CMK"]),
      isOwnKey("kmsKeyDetails.kmsKeyId"),
    ),
  }),
  examples: examplesOf(association, {
    bad: {
      "left out": { repository: { codecommit: { name: "shop" } } },
      "AWS's key, in a list of one": { kmsKeyDetails: [{ encryptionOption: "AWS_OWNED_CMK" }] },
    },
    good: {
      "a key": { kmsKeyDetails: { encryptionOption: "CUSTOMER_MANAGED_CMK", kmsKeyId: "1234" } },
      "a key, in a list of one": {
        kmsKeyDetails: [{ encryptionOption: "CUSTOMER_MANAGED_CMK", kmsKeyId: "alias/code" }],
      },
    },
  }),
};
