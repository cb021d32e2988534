import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const instance = "aws:timestreaminfluxdb/dbInstance:DbInstance";

export const timestreamInfluxdbInSeveralZones: Control = {
  id: "timestream-influxdb-in-several-zones",
  title: "Timestream for InfluxDB stands by in a second zone",
  why: "Without a standby the loss of one zone stops the service.",
  remedy: 'Set deploymentType to "WITH_MULTIAZ_STANDBY".',
  severity: "low",
  domain: "data-protection",
  // A cluster has a read replica in another zone by itself.
  planned: decided(requires({ [instance]: isOneOf("deploymentType", ["WITH_MULTIAZ_STANDBY"]) })),
  examples: examplesOf(instance, {
    bad: { "left out, which is one": { name: "metrics" }, one: { deploymentType: "SINGLE_AZ" } },
    good: {
      two: { deploymentType: "WITH_MULTIAZ_STANDBY" },
      "two, in private": { deploymentType: "WITH_MULTIAZ_STANDBY", publiclyAccessible: false },
    },
  }),
};
