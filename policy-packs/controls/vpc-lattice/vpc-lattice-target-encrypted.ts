import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const targets = "aws:vpclattice/targetGroup:TargetGroup";

export const vpcLatticeTargetEncrypted: Control = {
  id: "vpc-lattice-target-encrypted",
  title: "VPC Lattice reaches its targets over HTTPS",
  why: "What left the caller under TLS reaches the target in clear.",
  remedy: 'Set config.protocol: "HTTPS".',
  severity: "medium",
  domain: "network",
  planned: requires({ [targets]: isNoneOf("config.protocol", ["HTTP"]) }),
  examples: examplesOf(targets, {
    bad: {
      HTTP: { type: "IP", config: { protocol: "HTTP", port: 80 } },
      "HTTP, in a list": { type: "INSTANCE", config: [{ protocol: "HTTP" }] },
    },
    good: {
      HTTPS: { type: "IP", config: { protocol: "HTTPS", port: 443 } },
      "a function": { type: "LAMBDA" },
    },
  }),
};
