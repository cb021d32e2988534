import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const service = "aws:ec2/vpcEndpointService:VpcEndpointService";

export const vpcEndpointServiceAcceptsByHand: Control = {
  id: "vpc-endpoint-service-accepts-by-hand",
  title: "Endpoint services accept each connection",
  why: "Without acceptance every allowed principal connects its network to the service unseen.",
  remedy: "Set acceptanceRequired: true.",
  severity: "medium",
  domain: "network",
  planned: requires({ [service]: isTrue("acceptanceRequired") }),
  examples: examplesOf(service, {
    bad: {
      "by itself": { acceptanceRequired: false },
      "by itself, as text": { acceptanceRequired: "false" },
    },
    good: { accepted: { acceptanceRequired: true }, "accepted, as text": { acceptanceRequired: "true" } },
  }),
};
