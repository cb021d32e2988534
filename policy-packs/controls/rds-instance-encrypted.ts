import { each, type Control } from "./model/control";
import { exampleArn } from "./model/example";
import type { Resource } from "./model/resource";
import { all } from "./model/three-valued";
import { copiesAnotherRegion, rdsCluster, rdsInstance, replicaOf } from "./facts/rds";

const encrypted = { storageEncrypted: true, kmsKeyId: exampleArn("key") };

export const rdsInstanceEncrypted: Control = {
  id: "rds-instance-encrypted",
  title: "RDS databases are encrypted with a key of our own",
  why: "A database cannot be encrypted later, and under the AWS managed key no key policy can shut anyone out.",
  remedy: "Set storageEncrypted: true and kmsKeyId to the ARN of the data key.",
  severity: "high",
  satisfies: [
    "FSBP RDS.3",
    "FSBP RDS.27",
    "CIS AWS 3.0/2.3.1",
    "NIST 800-53 r5/SC-28",
    "NIST 800-53 r5/SC-28(1)",
    "PCI DSS 4.0.1/3.5.1",
  ],
  planned: each([rdsInstance, rdsCluster], (resource) =>
    replicaOf(resource) === ""
      ? all(
          () => storageEncrypted(resource),
          () => ownKey(resource),
        )
      : copiesAnotherRegion(resource)
        ? ownKey(resource)
        : [],
  ),
  managedRule: { identifier: "RDS_STORAGE_ENCRYPTED" },
  examples: {
    bad: [
      { name: "plain storage", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "a cluster under the AWS managed key",
        resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql", storageEncrypted: true } }],
      },
    ],
    good: [
      {
        name: "an instance",
        resources: [{ type: rdsInstance, props: { engine: "postgres", ...encrypted } }],
      },
      {
        name: "a cluster",
        resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql", ...encrypted } }],
      },
      {
        name: "a replica in the same Region, which inherits both",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }],
      },
    ],
  },
};

const storageEncrypted = ({ props }: Resource): readonly string[] =>
  props.storageEncrypted === true ? [] : ["storageEncrypted must be true"];

/** A replica in another Region gets its encryption from the key it names there. */
const ownKey = ({ props }: Resource): readonly string[] => {
  const key: unknown = props.kmsKeyId;
  return typeof key === "string" && key !== "" && !key.includes("alias/aws/")
    ? []
    : ["kmsKeyId must name a key of our own"];
};
