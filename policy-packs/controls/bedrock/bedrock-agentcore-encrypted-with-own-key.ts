import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const memory = "aws:bedrock/agentcoreMemory:AgentcoreMemory";
const gateway = "aws:bedrock/agentcoreGateway:AgentcoreGateway";

export const bedrockAgentcoreEncryptedWithOwnKey: Control = {
  id: "bedrock-agentcore-encrypted-with-own-key",
  title: "Memories and gateways of agents are encrypted with a KMS key of your own",
  why: "Only a key of your own has a policy that says who may read what an agent remembers.",
  remedy: "Set encryptionKeyArn of the memory and kmsKeyArn of the gateway.",
  severity: "low",
  domain: "data-protection",

  planned: requires({ [memory]: isOwnKey("encryptionKeyArn"), [gateway]: isOwnKey("kmsKeyArn") }),
  examples: examplesOf(memory, {
    bad: {
      "left out": { name: "talks" },
      "a gateway with AWS's key, by alias": [
        { type: gateway, props: { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/bedrock" } },
      ],
    },
    good: {
      "a key": { encryptionKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1" },
      "a gateway with a key": [
        { type: gateway, props: { kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/agents" } },
      ],
    },
  }),
};
