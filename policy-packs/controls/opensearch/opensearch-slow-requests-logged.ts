import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { inSome } from "../requirements/blocks";
import { isTrue, isOneOf } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

const publishes = (logType: string) =>
  inSome(
    "logPublishingOptions",
    allOf(isOneOf("logType", [logType]), isTrue("enabled", { unset: true })),
    `must publish ${logType}`,
  );
const logged = allOf(publishes("SEARCH_SLOW_LOGS"), publishes("INDEX_SLOW_LOGS"));
const cloudwatchLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:search";

export const opensearchSlowRequestsLogged: Control = {
  id: "opensearch-slow-requests-logged",
  title: "OpenSearch domains publish their slow logs",
  why: "What makes a domain slow, or who does on purpose, shows in the slow logs alone.",
  remedy: "Add logPublishingOptions of logType SEARCH_SLOW_LOGS and INDEX_SLOW_LOGS with a log group.",
  severity: "low",
  domain: "logging",
  planned: requires(onDomains(logged)),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }] },
      {
        name: "one of two",
        resources: [
          {
            type: elasticsearch,
            props: { logPublishingOptions: [{ logType: "SEARCH_SLOW_LOGS", cloudwatchLogGroupArn }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "both",
        resources: [
          {
            type: opensearch,
            props: {
              logPublishingOptions: [
                { logType: "SEARCH_SLOW_LOGS", cloudwatchLogGroupArn },
                { logType: "INDEX_SLOW_LOGS", cloudwatchLogGroupArn },
              ],
            },
          },
        ],
      },
      {
        name: "both, on as text",
        resources: [
          {
            type: elasticsearch,
            props: {
              logPublishingOptions: [
                { logType: "INDEX_SLOW_LOGS", enabled: "true", cloudwatchLogGroupArn },
                { logType: "SEARCH_SLOW_LOGS", enabled: true, cloudwatchLogGroupArn },
              ],
            },
          },
        ],
      },
    ],
  },
};
