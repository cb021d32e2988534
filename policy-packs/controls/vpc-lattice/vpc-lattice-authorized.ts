import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const service = "aws:vpclattice/service:Service";
const network = "aws:vpclattice/serviceNetwork:ServiceNetwork";

export const vpcLatticeAuthorized: Control = {
  id: "vpc-lattice-authorized",
  title: "VPC Lattice asks who is calling",
  why: "Without an authentication type everyone in an associated VPC may call every service.",
  remedy: 'Set authType: "AWS_IAM" and plan an aws.vpclattice.AuthPolicy.',
  severity: "high",
  domain: "identity",
  // The default is "NONE".
  planned: decided(requiresOfEach([service, network], isOneOf("authType", ["AWS_IAM"]))),
  examples: examplesOf([service, network], {
    bad: { "left out": { name: "a" }, none: { name: "a", authType: "NONE" } },
    good: { "by IAM": { authType: "AWS_IAM" }, "by IAM, with a name": { name: "a", authType: "AWS_IAM" } },
  }),
};
