import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const server = "aws:transfer/server:Server";

export const transferServerPrivate: Control = {
  id: "transfer-server-private",
  title: "Transfer servers lie in a VPC",
  why: "A public endpoint has no security group: everyone may try passwords on it.",
  remedy: 'Set endpointType: "VPC" with endpointDetails.',
  severity: "medium",
  domain: "network",
  // The default is "PUBLIC".
  planned: decided(requires({ [server]: isOneOf("endpointType", ["VPC", "VPC_ENDPOINT"]) })),
  examples: examplesOf(server, {
    bad: { "left out": { protocols: ["SFTP"] }, public: { endpointType: "PUBLIC" } },
    good: {
      "in a VPC": { endpointType: "VPC" },
      "behind an older endpoint": { endpointType: "VPC_ENDPOINT" },
    },
  }),
};
