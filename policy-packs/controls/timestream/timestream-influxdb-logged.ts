import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const instance = "aws:timestreaminfluxdb/dbInstance:DbInstance";
const cluster = "aws:timestreaminfluxdb/dbCluster:DbCluster";
const logged = isTrue("logDeliveryConfiguration.s3Configuration.enabled");

export const timestreamInfluxdbLogged: Control = {
  id: "timestream-influxdb-logged",
  title: "Timestream for InfluxDB delivers its logs",
  why: "Failed logins and failed queries show there alone.",
  remedy: "Set logDeliveryConfiguration.s3Configuration with a bucket and enabled: true.",
  severity: "low",
  domain: "logging",
  planned: decided(requires({ [instance]: logged, [cluster]: logged })),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: instance, props: { name: "metrics" } }] },
      {
        name: "off, as text",
        resources: [
          {
            type: cluster,
            props: {
              logDeliveryConfiguration: { s3Configuration: { bucketName: "logs", enabled: "false" } },
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on",
        resources: [
          {
            type: instance,
            props: { logDeliveryConfiguration: { s3Configuration: { bucketName: "logs", enabled: true } } },
          },
        ],
      },
      {
        name: "on, the blocks as lists",
        resources: [
          {
            type: cluster,
            props: {
              logDeliveryConfiguration: [{ s3Configuration: [{ bucketName: "logs", enabled: true }] }],
            },
          },
        ],
      },
    ],
  },
};
