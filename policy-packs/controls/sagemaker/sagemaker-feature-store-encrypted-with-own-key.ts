import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const group = "aws:sagemaker/featureGroup:FeatureGroup";

export const sagemakerFeatureStoreEncryptedWithOwnKey: Control = {
  id: "sagemaker-feature-store-encrypted-with-own-key",
  title: "Feature stores are encrypted with a KMS key of one's own",
  why: "Features are facts about people, ready for use.",
  remedy: "Set kmsKeyId in onlineStoreConfig.securityConfig and offlineStoreConfig.s3StorageConfig.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [group]: allOf(
      when(isSet("offlineStoreConfig"), isOwnKey("offlineStoreConfig.s3StorageConfig.kmsKeyId")),
      when(
        isTrue("onlineStoreConfig.enableOnlineStore"),
        isOwnKey("onlineStoreConfig.securityConfig.kmsKeyId"),
      ),
    ),
  }),
  examples: examplesOf(group, {
    bad: {
      "the offline store": { offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://features" } } },
      "the online store, in lists of one": { onlineStoreConfig: [{ enableOnlineStore: "true" }] },
    },
    good: {
      both: {
        offlineStoreConfig: { s3StorageConfig: { s3Uri: "s3://features", kmsKeyId: "key" } },
        onlineStoreConfig: { enableOnlineStore: true, securityConfig: { kmsKeyId: "key" } },
      },
      "in lists of one": {
        onlineStoreConfig: [{ enableOnlineStore: true, securityConfig: [{ kmsKeyId: "key" }] }],
      },
    },
  }),
};
