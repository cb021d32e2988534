import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const type = "aws:secretsmanager/secret:Secret";

export const secretReplicasEncryptedWithCustomerKey: Control = {
  id: "secret-replicas-encrypted-with-customer-key",
  title: "Replicas of secrets are encrypted with a key of their own",
  why: "A replica without a key of its own uses AWS's, which every identity of the account may use by IAM alone.",
  remedy: "Set kmsKeyId in each entry of replicas, to a key of that Region.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [type]: inEach("replicas", isOwnKey("kmsKeyId")) }),
  examples: examplesOf(type, {
    bad: {
      "no key": { kmsKeyId: "alias/secrets", replicas: [{ region: "eu-west-1" }] },
      "one of two": {
        replicas: [{ region: "eu-west-1", kmsKeyId: "alias/secrets" }, { region: "eu-north-1" }],
      },
      "AWS's own key": { replicas: [{ region: "eu-west-1", kmsKeyId: "alias/aws/secretsmanager" }] },
    },
    good: {
      "a key": { replicas: [{ region: "eu-west-1", kmsKeyId: "alias/secrets" }] },
      "no replica": { name: "token" },
    },
  }),
};
