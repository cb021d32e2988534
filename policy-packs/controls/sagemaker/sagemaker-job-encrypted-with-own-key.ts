import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const quality = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const job = "aws:sagemaker/trainingJob:TrainingJob";

export const sagemakerJobEncryptedWithOwnKey: Control = {
  id: "sagemaker-job-encrypted-with-own-key",
  title: "Volumes and output of SageMaker jobs are encrypted with a KMS key of one's own",
  why: "A job copies its data to volumes and its results to a bucket.",
  remedy: "Set volumeKmsKeyId and the output's kmsKeyId.",
  severity: "low",
  domain: "data-protection",
  planned: requires({
    [quality]: allOf(
      isOwnKey("dataQualityJobOutputConfig.kmsKeyId"),
      isOwnKey("jobResources.clusterConfig.volumeKmsKeyId"),
    ),
    [job]: allOf(isOwnKey("outputDataConfig.kmsKeyId"), isOwnKey("resourceConfig.volumeKmsKeyId")),
  }),
  examples: examplesOf(quality, {
    bad: {
      "left out": { roleArn: "role" },
      "the output only, in lists of one": {
        dataQualityJobOutputConfig: [{ kmsKeyId: "key" }],
        jobResources: [{ clusterConfig: [{ instanceCount: 1 }] }],
      },
      "a training job": [{ type: job, props: { outputDataConfig: { s3OutputPath: "s3://models" } } }],
    },
    good: {
      both: {
        dataQualityJobOutputConfig: { kmsKeyId: "key" },
        jobResources: { clusterConfig: { volumeKmsKeyId: "key" } },
      },
      "a training job": [
        {
          type: job,
          props: { outputDataConfig: { kmsKeyId: "key" }, resourceConfig: { volumeKmsKeyId: "key" } },
        },
      ],
    },
  }),
};
