import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const agent = "aws:bedrock/agentAgent:AgentAgent";
const flow = "aws:bedrock/agentFlow:AgentFlow";
const prompt = "aws:bedrock/agentPrompt:AgentPrompt";

export const bedrockAgentEncryptedWithOwnKey: Control = {
  id: "bedrock-agent-encrypted-with-own-key",
  title: "Bedrock agents, flows and prompts are encrypted with a KMS key of one's own",
  why: "An agent keeps its instructions and its sessions; a key of one's own says who may read them.",
  remedy: "Set customerEncryptionKeyArn to a KMS key of your own.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [agent]: isOwnKey("customerEncryptionKeyArn"),
    [flow]: isOwnKey("customerEncryptionKeyArn"),
    [prompt]: isOwnKey("customerEncryptionKeyArn"),
  }),
  examples: examplesOf(agent, {
    bad: {
      "left out": { agentName: "clerk" },
      "AWS's key": { customerEncryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/service" },
    },
    good: {
      "a key": { customerEncryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "an alias": { customerEncryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/own" },
    },
  }),
};
