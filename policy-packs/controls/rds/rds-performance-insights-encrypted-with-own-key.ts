import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { rdsInstance, rdsCluster, rdsClusterInstance } from "../facts/rds";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const encrypted = when(isTrue("performanceInsightsEnabled"), isOwnKey("performanceInsightsKmsKeyId"));
const key = exampleArn("key");

export const rdsPerformanceInsightsEncryptedWithOwnKey: Control = {
  id: "rds-performance-insights-encrypted-with-own-key",
  title: "Performance Insights are encrypted with a key of your own",
  why: "They hold the text of the statements, with the values that someone wrote into them.",
  remedy: "Set performanceInsightsKmsKeyId to the ARN of the data key. It can't be changed later.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [rdsInstance]: encrypted, [rdsCluster]: encrypted, [rdsClusterInstance]: encrypted }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: rdsInstance, props: { performanceInsightsEnabled: true } }] },
      {
        name: "AWS's key by its alias",
        resources: [
          {
            type: rdsClusterInstance,
            props: { performanceInsightsEnabled: "true", performanceInsightsKmsKeyId: "alias/aws/rds" },
          },
        ],
      },
    ],
    good: [
      {
        name: "a key of your own",
        resources: [
          {
            type: rdsInstance,
            props: { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: key },
          },
        ],
      },
      { name: "switched off", resources: [{ type: rdsCluster, props: { engine: "aurora-postgresql" } }] },
    ],
  },
};
