import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftVersionUpgraded: Control = {
  id: "redshift-version-upgraded",
  title: "Redshift clusters take new versions by themselves",
  why: "New versions carry the fixes of published vulnerabilities.",
  remedy: "Leave allowVersionUpgrade out or set it to true.",
  severity: "medium",
  domain: "data-protection",
  // Provider and AWS take true when it is left out.
  planned: requires({ [cluster]: isTrue("allowVersionUpgrade", { unset: true }) }),
  examples: examplesOf(cluster, {
    bad: { off: { allowVersionUpgrade: false }, "off, as text": { allowVersionUpgrade: "false" } },
    good: { "left to AWS": {}, on: { allowVersionUpgrade: true } },
  }),
};
