import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isFalse } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:neptune/clusterInstance:ClusterInstance";

export const neptuneInstancePrivate: Control = {
  id: "neptune-instance-private",
  title: "Neptune instances have no public address",
  why: "A graph on the internet is guarded by one security group.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  domain: "network",
  planned: requires({ [instance]: isFalse("publiclyAccessible") }),
  examples: examplesOf(instance, {
    bad: { public: { publiclyAccessible: true }, "public, as text": { publiclyAccessible: "true" } },
    good: { "left out, which is private": {}, private: { publiclyAccessible: false } },
  }),
};
