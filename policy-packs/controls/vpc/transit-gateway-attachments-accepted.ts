import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const gateway = "aws:ec2transitgateway/transitGateway:TransitGateway";

export const transitGatewayAttachmentsAccepted: Control = {
  id: "transit-gateway-attachments-accepted",
  title: "Transit gateways attach no VPC by themselves",
  why: "Anyone who the gateway is shared with could connect any VPC to all the others, unseen.",
  remedy: 'Leave autoAcceptSharedAttachments out, or set it to "disable".',
  severity: "high",
  domain: "network",
  // The default is "disable".
  planned: requires({ [gateway]: isOneOf("autoAcceptSharedAttachments", ["disable"], { unset: "disable" }) }),
  examples: examplesOf(gateway, {
    bad: {
      accepted: { autoAcceptSharedAttachments: "enable" },
      "accepted, of a named gateway": { description: "hub", autoAcceptSharedAttachments: "enable" },
    },
    good: { "left out": { description: "hub" }, disabled: { autoAcceptSharedAttachments: "disable" } },
  }),
};
