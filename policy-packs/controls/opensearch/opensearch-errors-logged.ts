import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { inSome } from "../requirements/blocks";
import { isSet } from "../requirements/presence";
import { isTrue, isOneOf } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

const logged = inSome(
  "logPublishingOptions",
  allOf(
    isOneOf("logType", ["ES_APPLICATION_LOGS"]),
    isTrue("enabled", { unset: true }),
    isSet("cloudwatchLogGroupArn"),
  ),
  "must publish ES_APPLICATION_LOGS",
);
const cloudwatchLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:search";

export const opensearchErrorsLogged: Control = {
  id: "opensearch-errors-logged",
  title: "OpenSearch domains publish their error log",
  why: "Failed logins, lost shards and rejected requests show there first, and on the nodes no one sees it.",
  remedy: 'Add a logPublishingOptions of logType "ES_APPLICATION_LOGS" with a log group.',
  severity: "medium",
  domain: "logging",
  planned: requires(onDomains(logged)),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }] },
      {
        name: "switched off, as text",
        resources: [
          {
            type: elasticsearch,
            props: {
              logPublishingOptions: [
                { logType: "ES_APPLICATION_LOGS", enabled: "false", cloudwatchLogGroupArn },
              ],
            },
          },
        ],
      },
      {
        name: "another log",
        resources: [
          {
            type: opensearch,
            props: { logPublishingOptions: [{ logType: "SEARCH_SLOW_LOGS", cloudwatchLogGroupArn }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "published",
        resources: [
          {
            type: opensearch,
            props: {
              logPublishingOptions: [
                { logType: "INDEX_SLOW_LOGS", cloudwatchLogGroupArn },
                { logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn },
              ],
            },
          },
        ],
      },
      {
        name: "published, the block by itself",
        resources: [
          {
            type: elasticsearch,
            props: {
              logPublishingOptions: { logType: "ES_APPLICATION_LOGS", enabled: true, cloudwatchLogGroupArn },
            },
          },
        ],
      },
    ],
  },
};
