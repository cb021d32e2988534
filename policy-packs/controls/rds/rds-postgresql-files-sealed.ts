import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isNoneOf, isOneOf } from "../requirements/scalars";

const databases = [
  "aws:rds/instance:Instance",
  "aws:rds/cluster:Cluster",
  "aws:rds/clusterInstance:ClusterInstance",
];
/** AWS-2022-004 names these versions. */
const flawed = ["13.2", "13.1", ...minors(12, 2, 6), ...minors(11, 1, 11)];
const flawedAurora = [...minors(10, 11, 13), ...minors(11, 6, 8)];

export const rdsPostgresqlFilesSealed: Control = {
  id: "rds-postgresql-files-sealed",
  title: "PostgreSQL databases run no version whose log_fdw reads files of the host",
  why: "Anyone who is rds_superuser in such a version reads the credentials of the service that runs the database.",
  remedy: "Upgrade engineVersion.",
  severity: "high",
  domain: "compute",

  planned: requiresOfEach(
    databases,
    allOf(
      when(isOneOf("engine", ["postgres"]), isNoneOf("engineVersion", flawed)),
      when(isOneOf("engine", ["aurora-postgresql"]), isNoneOf("engineVersion", flawedAurora)),
    ),
  ),
  examples: examplesOf("aws:rds/instance:Instance", {
    bad: {
      RDS: { engine: "postgres", engineVersion: "12.6" },
      "RDS, as a number": { engine: "postgres", engineVersion: 11.1 },
      Aurora: [
        { type: "aws:rds/cluster:Cluster", props: { engine: "aurora-postgresql", engineVersion: "11.6" } },
      ],
    },
    good: {
      "a newer one": { engine: "postgres", engineVersion: "16.4" },
      "left to AWS": { engine: "postgres" },
      "another engine": { engine: "mysql", engineVersion: "8.4" },
    },
  }),
};

function minors(major: number, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${String(major)}.${String(first + index)}`);
}
