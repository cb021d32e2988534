import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const listener = "aws:vpclattice/listener:Listener";

export const vpcLatticeListenerEncrypted: Control = {
  id: "vpc-lattice-listener-encrypted",
  title: "VPC Lattice listens to HTTPS or passes TLS on",
  why: "A plain listener shows requests, credentials and answers to everyone on the way.",
  remedy: 'Set protocol: "HTTPS".',
  severity: "high",
  domain: "network",
  planned: decided(requires({ [listener]: isOneOf("protocol", ["HTTPS", "TLS_PASSTHROUGH"]) })),
  examples: examplesOf(listener, {
    bad: {
      HTTP: { protocol: "HTTP", port: 80 },
      "HTTP on the port of HTTPS": { protocol: "HTTP", port: "443" },
    },
    good: { HTTPS: { protocol: "HTTPS" }, "passed on": { protocol: "TLS_PASSTHROUGH", port: 443 } },
  }),
};
