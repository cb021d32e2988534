import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const quality = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";
const schedule = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";

export const sagemakerQualityJobIsolated: Control = {
  id: "sagemaker-quality-job-isolated",
  title: "Quality jobs of SageMaker are cut off from the network",
  why: "A job reads what was captured; without isolation its code can send it away.",
  remedy: "Set networkConfig: { enableNetworkIsolation: true }.",
  severity: "medium",
  domain: "network",
  // AWS leaves it off (2026). A schedule that names a definition takes the definition's.
  planned: decided(
    requires({
      [quality]: isTrue("networkConfig.enableNetworkIsolation"),
      [schedule]: when(
        isSet("monitoringScheduleConfig.monitoringJobDefinition"),
        isTrue("monitoringScheduleConfig.monitoringJobDefinition.networkConfig.enableNetworkIsolation"),
      ),
    }),
  ),
  examples: examplesOf(quality, {
    bad: {
      "left out": { roleArn: "role" },
      "switched off, in a list of one": { networkConfig: [{ enableNetworkIsolation: "false" }] },
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
      "switched on": { networkConfig: { enableNetworkIsolation: true } },
      "as text": { networkConfig: [{ enableNetworkIsolation: "true" }] },
    },
  }),
};
