import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:emr/cluster:Cluster";

export const emrClusterKerberos: Control = {
  id: "emr-cluster-kerberos",
  title: "EMR clusters authenticate their users with Kerberos",
  why: "Without it every user of a cluster is whom they say they are.",
  remedy: "Set kerberosAttributes, and Kerberos in the security configuration.",
  severity: "medium",
  domain: "identity",
  planned: requires({ [cluster]: isSet("kerberosAttributes.realm") }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { releaseLabel: "emr-7.9.0" },
      "no realm, in a list of one": { kerberosAttributes: [{ realm: "" }] },
    },
    good: {
      "a realm": { kerberosAttributes: { realm: "EC2.INTERNAL" } },
      "in a list of one": { kerberosAttributes: [{ realm: "EC2.INTERNAL" }] },
    },
  }),
};
