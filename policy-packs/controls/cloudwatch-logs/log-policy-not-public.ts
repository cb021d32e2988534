import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy";

export const logPolicyNotPublic: Control = {
  id: "log-policy-not-public",
  title: "Log groups and their destinations admit only callers that they name",
  why: "Who may write into a log writes what an investigation will read; who subscribes reads everything.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "high",
  domain: "identity",
  planned: requires({
    [type]: admitsNamedCallers("accessPolicy", "log"),
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy": admitsNamedCallers("policyDocument", "log"),
    "aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy": admitsNamedCallers(
      "deliveryDestinationPolicy",
      "log",
    ),
    "aws:xray/resourcePolicy:ResourcePolicy": admitsNamedCallers("policyDocument", "log"),
    "aws:oam/sinkPolicy:SinkPolicy": admitsNamedCallers("policy", "log"),
  }),
  examples: publicPolicyExamples(type, {
    property: "accessPolicy",
    action: "logs:PutSubscriptionFilter",
    props: { destinationName: "central" },
  }),
};
