import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const settings = "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";

export const glueConnectionPasswordsEncrypted: Control = {
  id: "glue-connection-passwords-encrypted",
  title: "Passwords of Glue connections are encrypted",
  why: "Otherwise anyone who may read a connection reads the database's password in clear.",
  remedy: "Set connectionPasswordEncryption.returnConnectionPasswordEncrypted: true with a key.",
  severity: "high",
  domain: "data-protection",
  planned: decided(
    requires({
      [settings]: isTrue(
        "dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted",
      ),
    }),
  ),
  examples: examplesOf(settings, {
    bad: {
      "switched off": {
        dataCatalogEncryptionSettings: {
          connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false },
        },
      },
      "as text, in lists of one": {
        dataCatalogEncryptionSettings: [
          { connectionPasswordEncryption: [{ returnConnectionPasswordEncrypted: "false" }] },
        ],
      },
    },
    good: {
      "switched on": {
        dataCatalogEncryptionSettings: {
          connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: "key" },
        },
      },
      "as text": {
        dataCatalogEncryptionSettings: [
          { connectionPasswordEncryption: [{ returnConnectionPasswordEncrypted: "true" }] },
        ],
      },
    },
  }),
};
