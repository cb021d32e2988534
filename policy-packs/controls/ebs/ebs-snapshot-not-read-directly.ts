import { exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const snapshotArn = "arn:{partition}:ec2:{region}::snapshot/snap-0123456789abcdef0";

export const ebsSnapshotNotReadDirectly = prevented({
  id: "ebs-snapshot-not-read-directly",
  title: "Snapshots are not read block by block",
  why: "The EBS direct APIs copy a disk out of the account without a volume, an instance or a network.",
  remedy: "Restore a volume; forensic copies are for the security team.",
  severity: "medium",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "SnapshotBlocksStayUnread",
      holds: "where chosen",
      actions: ["ebs:GetSnapshotBlock", "ebs:ListChangedBlocks", "ebs:ListSnapshotBlocks"],
      to: exemptInIncidents,
      unaffected: ["ebs:CompleteSnapshot", "ebs:StartSnapshot"],
      allowed: [
        { name: "a volume made of a snapshot", action: "ec2:CreateVolume", resource: snapshotArn },
        {
          name: "a snapshot written, as a migration does",
          action: "ebs:PutSnapshotBlock",
          resource: snapshotArn,
        },
        { name: "a look at snapshots", action: "ec2:DescribeSnapshots" },
      ],
    }),
  ],
});
