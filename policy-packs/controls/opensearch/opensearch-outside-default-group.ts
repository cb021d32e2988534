import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const domains = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"];

export const opensearchOutsideDefaultGroup: Control = {
  id: "opensearch-outside-default-group",
  title: "OpenSearch domains in a VPC have security groups of their own",
  why: "The default group is shared with whatever else was started without one.",
  remedy: "Name security groups in vpcOptions.securityGroupIds.",
  severity: "medium",
  domain: "network",
  // AWS takes the default group for what is left out (2026). A domain outside of a VPC has none.
  planned: requiresOfEach(domains, when(isSet("vpcOptions.subnetIds"), isSet("vpcOptions.securityGroupIds"))),
  examples: examplesOf("aws:opensearch/domain:Domain", {
    bad: {
      "left out": { vpcOptions: { subnetIds: ["subnet-1"] } },
      "none, in a list of one": { vpcOptions: [{ subnetIds: ["subnet-1"], securityGroupIds: [] }] },
    },
    good: {
      "a group": { vpcOptions: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
      "outside of a VPC": { domainName: "logs" },
    },
  }),
};
