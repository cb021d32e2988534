import type { Control } from "../model/control";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:emr/cluster:Cluster";
const configuration = "aws:emr/securityConfiguration:SecurityConfiguration";

export const emrClusterSecurityConfigured: Control = {
  id: "emr-cluster-security-configured",
  title: "EMR clusters have a security configuration",
  why: "Encryption, authentication and the metadata service's version are set there and nowhere else.",
  remedy: "Set securityConfiguration to the name of one that encrypts.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [cluster]: isSet("securityConfiguration") }),
  examples: examplesOf(cluster, {
    bad: { none: { releaseLabel: "emr-7.9.0" }, "an empty name": { securityConfiguration: "" } },
    good: {
      one: { securityConfiguration: "encrypted" },
      "one that is planned": [
        { type: cluster, props: { securityConfiguration: ref("encrypted") } },
        { type: configuration, name: "encrypted", props: { configuration: "{}" } },
      ],
    },
  }),
};
