import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:vpclattice/authPolicy:AuthPolicy";

export const latticePolicyNotPublic: Control = {
  id: "lattice-policy-not-public",
  title: "Lattice services admit only callers that they name",
  why: "In a network that several accounts share, a policy for everyone is a service without authentication.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "high",
  domain: "identity",
  // vpc-lattice-svcs:SourceVpc and SourceVpcOwnerAccount name a caller's network, as aws:SourceVpc does.
  planned: requires({
    [type]: admitsNamedCallers("policy", "service"),
    "aws:vpclattice/resourcePolicy:ResourcePolicy": admitsNamedCallers("policy", "service"),
  }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "vpc-lattice-svcs:Invoke",
    props: { resourceIdentifier: "sn-0a1b" },
  }),
};
