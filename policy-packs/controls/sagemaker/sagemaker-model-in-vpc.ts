import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const model = "aws:sagemaker/model:Model";
const job = "aws:sagemaker/trainingJob:TrainingJob";

const inNetwork = anyOf(
  "vpcConfig.subnets must be set, unless enableNetworkIsolation is true",
  isSet("vpcConfig.subnets"),
  isTrue("enableNetworkIsolation"),
);

export const sagemakerModelInVpc: Control = {
  id: "sagemaker-model-in-vpc",
  title: "Models and training jobs reach data through our network",
  why: "Outside it nothing filters or records what they send.",
  remedy: "Set vpcConfig.",
  severity: "low",
  domain: "network",
  // One that is isolated reaches no network at all.
  planned: requires({ [model]: inNetwork, [job]: inNetwork }),
  examples: examplesOf(model, {
    bad: {
      "left out": { executionRoleArn: "role" },
      "no subnets, in a list of one": { vpcConfig: [{ subnets: [], securityGroupIds: ["sg-1"] }] },
    },
    good: {
      subnets: { vpcConfig: { subnets: ["subnet-1"], securityGroupIds: ["sg-1"] } },
      isolated: { enableNetworkIsolation: true },
    },
  }),
};
