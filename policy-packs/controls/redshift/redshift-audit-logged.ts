import type { Control } from "../model/control";
import { anyOf, when } from "../requirements/combined";
import { former } from "../requirements/property";
import { hasSatellite } from "../requirements/other-resources";
import { includes } from "../requirements/presence";
import { isTrue, isOneOf } from "../requirements/scalars";
import { ref } from "../model/example";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const namespace = "aws:redshiftserverless/namespace:Namespace";
const logging = "aws:redshift/logging:Logging";

export const redshiftAuditLogged: Control = {
  id: "redshift-audit-logged",
  title: "Redshift writes audit logs outside itself",
  why: "Who connected and what was asked is otherwise in system tables that the administrator can't keep and that go after days.",
  remedy: "Add a Logging for the cluster; for a namespace list userlog and connectionlog in logExports.",
  severity: "medium",
  domain: "logging",
  // Versions of the provider before 7 had the block logging on the cluster itself.
  planned: requires({
    [cluster]: anyOf(
      "the cluster writes no audit log: add a Logging",
      former(isTrue("logging.enable")),
      hasSatellite({ type: logging, by: "clusterIdentifier" }, "add a Logging"),
    ),
    [namespace]: includes("logExports", "userlog", "connectionlog"),
    [logging]: when(
      isOneOf("logDestinationType", ["cloudwatch"]),
      includes("logExports", "userlog", "connectionlog"),
    ),
  }),
  examples: {
    bad: [
      { name: "no log", resources: [{ type: cluster, props: { nodeType: "ra3.large" } }] },
      {
        name: "the log of another cluster",
        resources: [
          { type: cluster, name: "warehouse", props: {} },
          { type: logging, props: { clusterIdentifier: "another", bucketName: "logs" } },
        ],
      },
      {
        name: "a namespace that exports one of two",
        resources: [{ type: namespace, props: { logExports: ["connectionlog"] } }],
      },
      {
        name: "a log without users",
        resources: [
          {
            type: logging,
            props: {
              clusterIdentifier: "elsewhere",
              logDestinationType: "cloudwatch",
              logExports: ["connectionlog"],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "a log",
        resources: [
          { type: cluster, name: "warehouse", props: {} },
          { type: logging, props: { clusterIdentifier: ref("warehouse"), bucketName: "logs" } },
        ],
      },
      {
        name: "a namespace",
        resources: [
          { type: namespace, props: { logExports: ["userlog", "connectionlog", "useractivitylog"] } },
        ],
      },
      {
        name: "a log to CloudWatch",
        resources: [
          {
            type: logging,
            props: {
              clusterIdentifier: "elsewhere",
              logDestinationType: "cloudwatch",
              logExports: ["userlog", "connectionlog"],
            },
          },
        ],
      },
    ],
  },
};
