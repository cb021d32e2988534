import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const nodes = "aws:eks/nodeGroup:NodeGroup";

export const eksNodeGroupSshFromKnownGroups: Control = {
  id: "eks-node-group-ssh-from-known-groups",
  title: "Kubernetes nodes take SSH from named security groups only",
  why: "With a key and no security groups EKS opens port 22 of the nodes to the whole internet.",
  remedy: "Leave remoteAccess out and use Session Manager, or set sourceSecurityGroupIds.",
  severity: "critical",
  domain: "network",
  planned: requires({
    [nodes]: when(isSet("remoteAccess.ec2SshKey"), isSet("remoteAccess.sourceSecurityGroupIds")),
  }),
  examples: examplesOf(nodes, {
    bad: {
      "a key alone": { remoteAccess: { ec2SshKey: "admin" } },
      "an empty list, in a list of one": {
        remoteAccess: [{ ec2SshKey: "admin", sourceSecurityGroupIds: [] }],
      },
    },
    good: {
      "no SSH": { instanceTypes: ["m7g.large"] },
      "one group": { remoteAccess: { ec2SshKey: "admin", sourceSecurityGroupIds: ["sg-1"] } },
    },
  }),
};
