import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const source = "aws:bedrock/agentDataSource:AgentDataSource";

export const bedrockDataSourceEncryptedWithOwnKey: Control = {
  id: "bedrock-data-source-encrypted-with-own-key",
  title: "What knowledge bases take in is encrypted with a KMS key of one's own",
  why: "Documents lie in a store of AWS's while they are taken in.",
  remedy: "Set serverSideEncryptionConfiguration.kmsKeyArn.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [source]: isOwnKey("serverSideEncryptionConfiguration.kmsKeyArn") }),
  examples: examplesOf(source, {
    bad: {
      "left out": { name: "manuals" },
      "no key, in a list of one": { serverSideEncryptionConfiguration: [{ kmsKeyArn: "" }] },
    },
    good: {
      "a key": {
        serverSideEncryptionConfiguration: { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      },
      "in a list of one": {
        serverSideEncryptionConfiguration: [{ kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" }],
      },
    },
  }),
};
