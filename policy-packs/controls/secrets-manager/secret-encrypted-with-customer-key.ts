import { each, type Control } from "../model/control";
import { all, collect } from "../model/three-valued";

const type = "aws:secretsmanager/secret:Secret";

export const secretEncryptedWithCustomerKey: Control = {
  id: "secret-encrypted-with-customer-key",
  title: "Secrets are encrypted with a customer managed key",
  why: "AWS's own key admits every principal of the account that may read the secret; a key of one's own is a second lock.",
  remedy: "Set kmsKeyId to the key for secrets, and in each of the replicas to one of its own Region.",
  severity: "medium",
  domain: "data-protection",
  planned: each(type, ({ props }) =>
    all(
      () => keyProblems(props.kmsKeyId, "kmsKeyId"),
      () => replicaProblems(props.replicas ?? []),
    ),
  ),
  managedRule: { identifier: "SECRETSMANAGER_USING_CMK" },
  examples: {
    bad: [
      { name: "no key", resources: [{ type, props: {} }] },
      { name: "AWS's key", resources: [{ type, props: { kmsKeyId: "alias/aws/secretsmanager" } }] },
      {
        name: "a replica under AWS's key",
        resources: [{ type, props: { kmsKeyId: "alias/secrets", replicas: [{ region: "us-west-2" }] } }],
      },
    ],
    good: [
      {
        name: "a key by its ARN",
        resources: [
          {
            type,
            props: {
              kmsKeyId: "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
            },
          },
        ],
      },
      {
        name: "a key here and in the other Region",
        resources: [
          {
            type,
            props: {
              kmsKeyId: "alias/secrets",
              replicas: [{ region: "us-west-2", kmsKeyId: "alias/secrets-replica" }],
            },
          },
        ],
      },
    ],
  },
};

const keyProblems = (key: unknown, property: string): readonly string[] =>
  typeof key === "string" && key !== "" && !/(^|:)alias\/aws\//.test(key)
    ? []
    : [`${property} must name a customer managed key`];

const replicaProblems = (replicas: unknown): readonly string[] =>
  Array.isArray(replicas)
    ? collect([...replicas.keys()], (index) =>
        keyProblems(
          (replicas[index] as { kmsKeyId?: unknown } | null)?.kmsKeyId,
          `replicas[${index}].kmsKeyId`,
        ),
      )
    : ["replicas must be a list"];
