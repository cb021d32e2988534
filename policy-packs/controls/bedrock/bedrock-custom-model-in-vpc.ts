import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const model = "aws:bedrock/customModel:CustomModel";

export const bedrockCustomModelInVpc: Control = {
  id: "bedrock-custom-model-in-vpc",
  title: "Custom models are trained through our network",
  why: "Otherwise training data are read over the public addresses of S3.",
  remedy: "Set vpcConfig.",
  severity: "medium",
  domain: "network",
  planned: requires({ [model]: isSet("vpcConfig.subnetIds") }),
  examples: examplesOf(model, {
    bad: {
      "left out": { customModelName: "clerk" },
      "no subnets, in a list of one": { vpcConfig: [{ subnetIds: [] }] },
    },
    good: {
      subnets: { vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
      "in a list of one": { vpcConfig: [{ subnetIds: ["subnet-1"] }] },
    },
  }),
};
