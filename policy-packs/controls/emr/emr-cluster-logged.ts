import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const cluster = "aws:emr/cluster:Cluster";

export const emrClusterLogged: Control = {
  id: "emr-cluster-logged",
  title: "EMR clusters keep their logs",
  why: "The logs of a cluster are gone with it unless they are copied to a bucket.",
  remedy: "Set logUri to a bucket.",
  severity: "medium",
  domain: "logging",
  planned: requires({ [cluster]: matches("logUri", /^s3[an]?:\/\//, "a place in a bucket, s3://...") }),
  examples: examplesOf(cluster, {
    bad: { "left out": { releaseLabel: "emr-7.9.0" }, "an empty text": { logUri: "" } },
    good: { "a bucket": { logUri: "s3://logs/emr/" }, "by an older scheme": { logUri: "s3n://logs/emr/" } },
  }),
};
