import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const connector = "aws:transfer/connector:Connector";

export const transferAs2Encrypted: Control = {
  id: "transfer-as2-encrypted",
  title: "AS2 messages are encrypted and signed",
  why: "A message without either can be read and forged by everyone whom it passes.",
  remedy: 'Set as2Config.encryptionAlgorithm to "AES256_CBC" and signingAlgorithm to "SHA256" or better.',
  severity: "high",
  domain: "network",
  planned: requires({
    [connector]: inEach(
      "as2Config",
      allOf(
        isNoneOf("encryptionAlgorithm", ["NONE", "DES_EDE3_CBC"]),
        isNoneOf("signingAlgorithm", ["NONE", "SHA1"]),
      ),
    ),
  }),
  examples: examplesOf(connector, {
    bad: {
      plain: { as2Config: { encryptionAlgorithm: "NONE", signingAlgorithm: "SHA256" } },
      "unsigned, in a list": { as2Config: [{ encryptionAlgorithm: "AES256_CBC", signingAlgorithm: "NONE" }] },
    },
    good: {
      both: { as2Config: { encryptionAlgorithm: "AES256_CBC", signingAlgorithm: "SHA256" } },
      SFTP: { sftpConfig: { userSecretId: "arn" } },
    },
  }),
};
