import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const browser = "aws:bedrock/agentcoreBrowser:AgentcoreBrowser";
const interpreter = "aws:bedrock/agentcoreCodeInterpreter:AgentcoreCodeInterpreter";
const runtime = "aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime";

export const bedrockAgentcoreInVpc: Control = {
  id: "bedrock-agentcore-in-vpc",
  title: "Browsers, interpreters and runtimes of agents are in our network",
  why: "In the public mode an agent that was talked into it carries data to any address.",
  remedy: "Set networkConfiguration.networkMode to VPC, or SANDBOX for a code interpreter.",
  severity: "high",
  domain: "network",
  // The provider requires a mode; a block without one is no better than the public mode.
  planned: requiresOfEach(
    [browser, interpreter, runtime],
    isNoneOf("networkConfiguration.networkMode", ["PUBLIC"], { unset: "PUBLIC" }),
  ),
  examples: examplesOf(browser, {
    bad: {
      public: { networkConfiguration: { networkMode: "PUBLIC" } },
      "an interpreter, the block as a list": [
        { type: interpreter, props: { networkConfiguration: [{ networkMode: "PUBLIC" }] } },
      ],
      "a runtime": [{ type: runtime, props: { networkConfiguration: { networkMode: "PUBLIC" } } }],
    },
    good: {
      "in the network": { networkConfiguration: { networkMode: "VPC" } },
      "cut off": [{ type: interpreter, props: { networkConfiguration: { networkMode: "SANDBOX" } } }],
    },
  }),
};
