import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const pipeline = "aws:codepipeline/pipeline:Pipeline";

export const codepipelineEncryptedWithOwnKey: Control = {
  id: "codepipeline-encrypted-with-own-key",
  title: "Artifacts of pipelines are encrypted with a KMS key of one's own",
  why: "AWS's key for S3 can be used by everyone in the account, and by no other account that deploys.",
  remedy: 'Set encryptionKey: { id, type: "KMS" } for each artifact store.',
  severity: "low",
  domain: "data-protection",
  planned: requires({ [pipeline]: inEach("artifactStores", isOwnKey("encryptionKey.id")) }),
  examples: examplesOf(pipeline, {
    bad: {
      "left out": { artifactStores: [{ location: "artifacts", type: "S3" }] },
      "of one of two Regions": {
        artifactStores: [{ encryptionKey: [{ id: "alias/artifacts", type: "KMS" }] }, { location: "second" }],
      },
    },
    good: {
      "a key": {
        artifactStores: [{ location: "artifacts", encryptionKey: { id: "alias/artifacts", type: "KMS" } }],
      },
      "as a block": {
        artifactStores: { encryptionKey: { id: "arn:aws:kms:us-east-1:111122223333:key/1", type: "KMS" } },
      },
    },
  }),
};
