import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:dsql/clusterPolicy:ClusterPolicy";

export const dsqlClusterPolicyNotPublic: Control = {
  id: "dsql-cluster-policy-not-public",
  title: "Aurora DSQL clusters admit only callers that they name",
  why: "The cluster's endpoint is on the internet: its policy is what keeps strangers from asking for a session.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  planned: requires({ [type]: admitsNamedCallers("policy", "cluster") }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "dsql:DbConnect",
    props: { identifier: "abc" },
  }),
};
