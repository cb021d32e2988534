import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { inDocument } from "../requirements/documents";
import { inEach } from "../requirements/blocks";
import { isFalse, isOneOf } from "../requirements/scalars";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const policy = "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy";
const collection = "aws:opensearch/serverlessCollection:ServerlessCollection";
const rules = [{ ResourceType: "collection", Resource: ["collection/search"] }];
const encryption = (policy: object) => ({
  type: "encryption",
  policy: JSON.stringify({ Rules: rules, ...policy }),
});

export const opensearchCollectionEncryptedWithOwnKey: Control = {
  id: "opensearch-collection-encrypted-with-own-key",
  title: "OpenSearch Serverless collections are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Drop AWSOwnedKey from the encryption policy and set KmsARN to the data key.",
  severity: "medium",
  domain: "data-protection",
  // A collection without settings of its own is encrypted as an encryption policy says.
  planned: requires({
    [policy]: when(
      isOneOf("type", ["encryption"]),
      inDocument("policy", allOf(isFalse("aWSOwnedKey"), isSet("kmsARN", "the ARN of a key"))),
    ),
    [collection]: inEach("encryptionConfigs", allOf(isFalse("awsOwnedKey"), isOwnKey("kmsKeyArn"))),
  }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: policy, props: encryption({ AWSOwnedKey: true }) }] },
      { name: "no key", resources: [{ type: policy, props: encryption({ AWSOwnedKey: false }) }] },
      {
        name: "a collection with AWS's key",
        resources: [{ type: collection, props: { encryptionConfigs: [{ awsOwnedKey: true }] } }],
      },
    ],
    good: [
      {
        name: "a key",
        resources: [{ type: policy, props: encryption({ AWSOwnedKey: false, KmsARN: exampleArn("key") }) }],
      },
      {
        name: "a collection",
        resources: [{ type: collection, props: { encryptionConfigs: [{ kmsKeyArn: exampleArn("key") }] } }],
      },
      {
        name: "a collection as its policy says",
        resources: [{ type: collection, props: { type: "SEARCH" } }],
      },
    ],
  },
};
