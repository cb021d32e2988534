import type { Control } from "../model/control";
import { allOf, anyOf, when } from "../requirements/combined";
import { isNoneOf, matches } from "../requirements/scalars";
import { isSet, isUnset } from "../requirements/presence";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { requires } from "../requirements/requires";

const ports: readonly (readonly [engine: RegExp, port: number])[] = [
  [/^(aurora-)?postgres/, 5432],
  [/^(aurora-mysql|aurora$|mysql|mariadb)/, 3306],
  [/^(custom-)?oracle/, 1521],
  [/^(custom-)?sqlserver/, 1433],
  [/^db2/, 50000],
];
const hasOwnPort = (...copied: readonly string[]) =>
  allOf(
    ...ports.map(([engine, port]) =>
      when(
        matches("engine", engine, "such an engine"),
        anyOf(
          `port must be another one than ${String(port)}, which AWS takes when it is left out`,
          isNoneOf("port", [port], { unset: port }),
          allOf(isUnset("port"), anyOf("", ...copied.map((property) => isSet(property)))),
        ),
      ),
    ),
  );

export const rdsPortNotDefault: Control = {
  id: "rds-port-not-default",
  title: "RDS databases listen at a port of their own",
  why: "Whatever scans a network tries the port that the manual names, and often nothing else.",
  remedy: "Set port to another one than the engine's, and the same in the security groups.",
  severity: "low",
  domain: "network",
  // Left out, AWS takes the engine's, and for a copy the port of what it copies.
  planned: requires({
    [rdsInstance]: hasOwnPort("replicateSourceDb", "snapshotIdentifier", "restoreToPointInTime"),
    [rdsCluster]: hasOwnPort("replicationSourceIdentifier", "snapshotIdentifier", "restoreToPointInTime"),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "MySQL's, as text",
        resources: [{ type: rdsCluster, props: { engine: "aurora-mysql", port: "3306" } }],
      },
      {
        name: "written for a copy",
        resources: [
          {
            type: rdsInstance,
            props: { engine: "oracle-ee", port: 1521, snapshotIdentifier: "before-release" },
          },
        ],
      },
    ],
    good: [
      { name: "another one", resources: [{ type: rdsInstance, props: { engine: "postgres", port: 5433 } }] },
      { name: "a replica", resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }] },
      {
        name: "a cluster from a snapshot",
        resources: [
          { type: rdsCluster, props: { engine: "aurora-postgresql", snapshotIdentifier: "before-release" } },
        ],
      },
    ],
  },
};
