import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const model = "aws:sagemaker/model:Model";
const job = "aws:sagemaker/trainingJob:TrainingJob";

export const sagemakerModelIsolated: Control = {
  id: "sagemaker-model-isolated",
  title: "Models and training jobs are cut off from the network",
  why: "Code in a model that somebody else trained can send away whatever the model is asked.",
  remedy: "Set enableNetworkIsolation: true.",
  severity: "medium",
  domain: "network",
  planned: decided(
    requires({ [model]: isTrue("enableNetworkIsolation"), [job]: isTrue("enableNetworkIsolation") }),
  ),
  examples: examplesOf(model, {
    bad: {
      "left out": { executionRoleArn: "role" },
      "switched off, as text": { enableNetworkIsolation: "false" },
      "a training job": [{ type: job, props: { trainingJobName: "scores" } }],
    },
    good: { "switched on": { enableNetworkIsolation: true }, "as text": { enableNetworkIsolation: "true" } },
  }),
};
