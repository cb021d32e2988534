import { copiesAnotherRegion, rdsCluster, rdsInstance, replicaOf } from "../facts/rds";
import { each, type Control } from "../model/control";
import { exampleArn } from "../model/example";
import type { Resource } from "../model/resource";
import { every } from "../model/three-valued";

const encrypted = { storageEncrypted: true, kmsKeyId: exampleArn("key") };

/** Whether it is encrypted at all is for rds-instance-encrypted to say. */
export const rdsInstanceEncryptedWithOwnKey: Control = {
  id: "rds-instance-encrypted-with-own-key",
  title: "RDS databases are encrypted with a key of your own",
  why: "AWS's key encrypts as well, but its policy is AWS's: it shuts no one of the account out, and no snapshot under it can be shared.",
  remedy: "Set kmsKeyId to the ARN of the data key; on an existing database this makes a new one.",
  severity: "medium",
  domain: "data-protection",
  planned: each([rdsInstance, rdsCluster], (resource) =>
    every([() => choosesKey(resource), () => !isOwn(resource.props.kmsKeyId)], (check) => check())
      ? ["it is encrypted with AWS's key: kmsKeyId must name a key of your own"]
      : [],
  ),
  examples: {
    bad: [
      {
        name: "a cluster under AWS's key",
        resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql", storageEncrypted: true } }],
      },
      {
        name: "AWS's key by its alias",
        resources: [{ type: rdsInstance, props: { storageEncrypted: true, kmsKeyId: "alias/aws/rds" } }],
      },
    ],
    good: [
      {
        name: "an instance",
        resources: [{ type: rdsInstance, props: { engine: "postgres", ...encrypted } }],
      },
      {
        name: "a replica in the same Region, which has its source's key",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }],
      },
    ],
  },
};

/** A replica has its source's key, but in another Region one of that Region's. */
const choosesKey = (resource: Resource): boolean =>
  replicaOf(resource) === ""
    ? resource.props.storageEncrypted === true
    : copiesAnotherRegion(resource) && (resource.props.kmsKeyId ?? "") !== "";

const isOwn = (key: unknown): boolean => typeof key === "string" && key !== "" && !key.includes("alias/aws/");
