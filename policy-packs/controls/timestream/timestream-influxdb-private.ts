import type { Control } from "../model/control";
import { isFalse } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const instance = "aws:timestreaminfluxdb/dbInstance:DbInstance";
const cluster = "aws:timestreaminfluxdb/dbCluster:DbCluster";

export const timestreamInfluxdbPrivate: Control = {
  id: "timestream-influxdb-private",
  title: "Timestream for InfluxDB has no public address",
  why: "A database on the internet is guarded by one token and one security group.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  domain: "network",
  planned: decided(
    requires({ [instance]: isFalse("publiclyAccessible"), [cluster]: isFalse("publiclyAccessible") }),
  ),
  examples: {
    bad: [
      { name: "public", resources: [{ type: instance, props: { publiclyAccessible: true } }] },
      {
        name: "a public cluster, as text",
        resources: [{ type: cluster, props: { publiclyAccessible: "true" } }],
      },
    ],
    good: [
      { name: "left out, which is private", resources: [{ type: instance, props: { name: "metrics" } }] },
      { name: "private", resources: [{ type: cluster, props: { publiclyAccessible: false } }] },
    ],
  },
};
