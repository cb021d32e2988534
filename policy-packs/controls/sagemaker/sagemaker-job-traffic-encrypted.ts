import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const quality = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const job = "aws:sagemaker/trainingJob:TrainingJob";
const schedule = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";

export const sagemakerJobTrafficEncrypted: Control = {
  id: "sagemaker-job-traffic-encrypted",
  title: "Containers of SageMaker jobs encrypt what they send each other",
  why: "A job on several instances sends its data between them.",
  remedy: "Set enableInterContainerTrafficEncryption: true.",
  severity: "medium",
  domain: "data-protection",
  // AWS leaves it off (2026). A schedule that names a definition takes the definition's.
  planned: requires({
    [quality]: isTrue("networkConfig.enableInterContainerTrafficEncryption"),
    [job]: isTrue("enableInterContainerTrafficEncryption"),
    [schedule]: when(
      isSet("monitoringScheduleConfig.monitoringJobDefinition"),
      isTrue(
        "monitoringScheduleConfig.monitoringJobDefinition.networkConfig.enableInterContainerTrafficEncryption",
      ),
    ),
  }),
  examples: examplesOf(quality, {
    bad: {
      "left out": { roleArn: "role" },
      "switched off, in a list of one": {
        networkConfig: [{ enableInterContainerTrafficEncryption: "false" }],
      },
      "a training job": [{ type: job, props: { trainingJobName: "scores" } }],
      "a schedule": [
        {
          type: schedule,
          props: {
            monitoringScheduleConfig: {
              monitoringType: "DataQuality",
              monitoringJobDefinition: { roleArn: "role" },
            },
          },
        },
      ],
    },
    good: {
      "switched on": { networkConfig: { enableInterContainerTrafficEncryption: true } },
      "a training job, as text": [{ type: job, props: { enableInterContainerTrafficEncryption: "true" } }],
      "a schedule of a definition": [
        { type: schedule, props: { monitoringScheduleConfig: { monitoringJobDefinitionName: "quality" } } },
      ],
    },
  }),
};
