import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const snapshotArn = "arn:{partition}:rds:{region}:{account}:snapshot:before-release";

/** The calls carry no key that tells whom they add. */
export const rdsSnapshotNotShared = prevented({
  id: "rds-snapshot-not-shared",
  title: "Database snapshots are shared only by deployments and incident responders",
  why: "A snapshot that is shared, or made public, is the whole database in another hand.",
  remedy: "Let the security team share a snapshot, or plan the copy.",
  severity: "critical",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "DatabaseSnapshotsStay",
      actions: ["rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBSnapshotAttribute"],
      to: exemptInIncidents,
      denied: [
        {
          name: "the root user",
          caller: "root",
          action: "rds:ModifyDBClusterSnapshotAttribute",
          resource: "arn:{partition}:rds:{region}:{account}:cluster-snapshot:before-release",
        },
      ],
      unaffected: ["rds:ModifyDBSnapshot"],
      allowed: [
        { name: "a snapshot", action: "rds:CreateDBSnapshot", resource: snapshotArn },
        { name: "a copy within the account", action: "rds:CopyDBSnapshot", resource: snapshotArn },
        {
          name: "a look at who may restore it",
          action: "rds:DescribeDBSnapshotAttributes",
          resource: snapshotArn,
        },
      ],
    }),
  ],
});
