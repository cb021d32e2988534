import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

const gigabyte = 1024 ** 3;

export function databaseAlarms(identifier: pulumi.Input<string>): Alarm[] {
  const of = { namespace: "AWS/RDS", dimensions: { DBInstanceIdentifier: identifier } };
  return [
    { ...of, name: "database-cpu", metric: "CPUUtilization", statistic: "Average", threshold: 80 },
    {
      ...of,
      name: "database-storage",
      metric: "FreeStorageSpace",
      statistic: "Minimum",
      threshold: 20 * gigabyte,
      when: "below",
    },
    {
      ...of,
      name: "database-memory",
      metric: "FreeableMemory",
      statistic: "Minimum",
      threshold: gigabyte / 2,
      when: "below",
    },
    // db.m7g.large takes about 900 (memory in bytes / 9,531,392).
    {
      ...of,
      name: "database-connections",
      metric: "DatabaseConnections",
      statistic: "Maximum",
      threshold: 700,
    },
  ];
}
