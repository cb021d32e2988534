import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const agent = "aws:bedrock/agentAgent:AgentAgent";

export const bedrockAgentGuarded: Control = {
  id: "bedrock-agent-guarded",
  title: "Bedrock agents have a guardrail",
  why: "An agent acts upon what it reads; a guardrail stops what it should neither read nor say.",
  remedy: "Name a guardrail in guardrailConfigurations.",
  severity: "medium",
  domain: "compute",
  planned: requires({ [agent]: isSet("guardrailConfigurations.guardrailIdentifier") }),
  examples: examplesOf(agent, {
    bad: {
      "left out": { agentName: "clerk" },
      "none, in an empty list": { agentName: "clerk", guardrailConfigurations: [] },
    },
    good: {
      one: { guardrailConfigurations: [{ guardrailIdentifier: "gr-1", guardrailVersion: "1" }] },
      "as a block": { guardrailConfigurations: { guardrailIdentifier: "gr-1", guardrailVersion: "1" } },
    },
  }),
};
