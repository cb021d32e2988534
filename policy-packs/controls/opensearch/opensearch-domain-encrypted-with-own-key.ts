import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

export const opensearchDomainEncryptedWithOwnKey: Control = {
  id: "opensearch-domain-encrypted-with-own-key",
  title: "OpenSearch domains are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set encryptAtRest.kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A plain domain is a finding of opensearch-domain-encrypted.
  planned: requires(onDomains(when(isTrue("encryptAtRest.enabled"), isOwnKey("encryptAtRest.kmsKeyId")))),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: opensearch, props: { encryptAtRest: { enabled: true } } }] },
      {
        name: "AWS's key by its alias",
        resources: [
          { type: elasticsearch, props: { encryptAtRest: [{ enabled: "true", kmsKeyId: "alias/aws/es" }] } },
        ],
      },
    ],
    good: [
      {
        name: "a key",
        resources: [
          { type: opensearch, props: { encryptAtRest: { enabled: true, kmsKeyId: exampleArn("key") } } },
        ],
      },
      {
        name: "a key by its id",
        resources: [
          {
            type: elasticsearch,
            props: { encryptAtRest: { enabled: true, kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" } },
          },
        ],
      },
    ],
  },
};
