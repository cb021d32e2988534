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
    isOneOf("logType", ["AUDIT_LOGS"]),
    isTrue("enabled", { unset: true }),
    isSet("cloudwatchLogGroupArn"),
  ),
  "must publish AUDIT_LOGS",
);
const cloudwatchLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:search";

export const opensearchAuditLogged: Control = {
  id: "opensearch-audit-logged",
  title: "OpenSearch domains publish their audit log",
  why: "The audit log alone tells who read which document.",
  remedy: 'Add a logPublishingOptions of logType "AUDIT_LOGS" with a log group.',
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
              logPublishingOptions: [{ logType: "AUDIT_LOGS", enabled: "false", cloudwatchLogGroupArn }],
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
                { logType: "AUDIT_LOGS", cloudwatchLogGroupArn },
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
            props: { logPublishingOptions: { logType: "AUDIT_LOGS", enabled: true, cloudwatchLogGroupArn } },
          },
        ],
      },
    ],
  },
};
