import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const flow = "aws:sagemaker/flowDefinition:FlowDefinition";

export const sagemakerFlowEncryptedWithOwnKey: Control = {
  id: "sagemaker-flow-encrypted-with-own-key",
  title: "Answers of human reviewers are encrypted with a KMS key of your own",
  why: "What people were shown to review is what a model was unsure of: often personal data.",
  remedy: "Set outputConfig.kmsKeyId.",
  severity: "low",
  domain: "data-protection",

  planned: requires({ [flow]: isOwnKey("outputConfig.kmsKeyId") }),
  examples: examplesOf(flow, {
    bad: {
      "left out": { outputConfig: { s3OutputPath: "s3://reviews" } },
      "AWS's key, in a list of one": {
        outputConfig: [{ s3OutputPath: "s3://reviews", kmsKeyId: "alias/aws/s3" }],
      },
    },
    good: {
      "a key": { outputConfig: { s3OutputPath: "s3://reviews", kmsKeyId: "1234" } },
      "a key, in a list of one": { outputConfig: [{ kmsKeyId: "alias/reviews" }] },
    },
  }),
};
