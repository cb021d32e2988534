import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const index = "aws:kendra/index:Index";

export const kendraIndexEncryptedWithOwnKey: Control = {
  id: "kendra-index-encrypted-with-own-key",
  title: "Kendra indices are encrypted with a key of your own",
  why: "An index holds the text of every document that it was shown.",
  remedy:
    "Set serverSideEncryptionConfiguration.kmsKeyId to the ARN of the data key. It can't be changed later.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [index]: isOwnKey("serverSideEncryptionConfiguration.kmsKeyId") }),
  examples: examplesOf(index, {
    bad: {
      "left out": { name: "search" },
      "AWS's key by its alias, the block as a list": {
        serverSideEncryptionConfiguration: [{ kmsKeyId: "alias/aws/kendra" }],
      },
    },
    good: {
      "a key": { serverSideEncryptionConfiguration: { kmsKeyId: exampleArn("key") } },
      "a key by its id": {
        serverSideEncryptionConfiguration: { kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" },
      },
    },
  }),
};
