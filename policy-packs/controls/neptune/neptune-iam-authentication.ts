import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:neptune/cluster:Cluster";

export const neptuneIamAuthentication: Control = {
  id: "neptune-iam-authentication",
  title: "Neptune clusters ask for IAM credentials",
  why: "Without them everyone who reaches the port reads and writes the whole graph: Neptune has no passwords.",
  remedy: "Set iamDatabaseAuthenticationEnabled: true.",
  severity: "high",
  domain: "identity",
  planned: requires({ [cluster]: isTrue("iamDatabaseAuthenticationEnabled") }),
  examples: examplesOf(cluster, {
    bad: { "left out, which is off": {}, "off, as text": { iamDatabaseAuthenticationEnabled: "false" } },
    good: {
      on: { iamDatabaseAuthenticationEnabled: true },
      "on, as text": { iamDatabaseAuthenticationEnabled: "true" },
    },
  }),
};
