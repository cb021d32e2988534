import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { includes, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:eks/cluster:Cluster";

export const eksSecretsEncrypted: Control = {
  id: "eks-secrets-encrypted",
  title: "Kubernetes secrets are encrypted with a KMS key of one's own",
  why: "Without one, anyone who reads the control plane's store reads the secrets; a key of one's own shows and stops each use.",
  remedy: 'Set encryptionConfig: { provider: { keyArn }, resources: ["secrets"] }.',
  severity: "medium",
  domain: "data-protection",
  // Since Kubernetes 1.28 AWS encrypts with a key that it owns where nothing is said; the clause asks for more.
  planned: requires({
    [cluster]: allOf(
      includes("encryptionConfig.resources", "secrets"),
      isSet("encryptionConfig.provider.keyArn"),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { vpcConfig: { subnetIds: ["subnet-1"] } },
      "no secrets, in a list of one": {
        encryptionConfig: [
          { provider: { keyArn: "arn:aws:kms:us-east-1:111122223333:key/1" }, resources: [] },
        ],
      },
    },
    good: {
      "a key": {
        encryptionConfig: {
          provider: { keyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
          resources: ["secrets"],
        },
      },
      "in lists of one": {
        encryptionConfig: [
          { provider: [{ keyArn: "arn:aws:kms:us-east-1:111122223333:key/1" }], resources: ["secrets"] },
        ],
      },
    },
  }),
};
