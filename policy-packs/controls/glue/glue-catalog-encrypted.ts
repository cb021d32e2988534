import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const settings = "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";

export const glueCatalogEncrypted: Control = {
  id: "glue-catalog-encrypted",
  title: "The Glue catalog is encrypted with KMS",
  why: "The catalog names every table and column, and samples of values with them.",
  remedy: 'Set encryptionAtRest.catalogEncryptionMode: "SSE-KMS" with a key.',
  severity: "medium",
  domain: "data-protection",
  planned: decided(
    requires({
      [settings]: isOneOf("dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode", [
        "SSE-KMS",
        "SSE-KMS-WITH-SERVICE-ROLE",
      ]),
    }),
  ),
  examples: examplesOf(settings, {
    bad: {
      "switched off": {
        dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: "DISABLED" } },
      },
      "left out, in a list of one": {
        dataCatalogEncryptionSettings: [
          { connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true } },
        ],
      },
    },
    good: {
      "a key": {
        dataCatalogEncryptionSettings: {
          encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: "key" },
        },
      },
      "by a role, in lists of one": {
        dataCatalogEncryptionSettings: [
          { encryptionAtRest: [{ catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE" }] },
        ],
      },
    },
  }),
};
