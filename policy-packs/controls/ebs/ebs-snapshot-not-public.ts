import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const snapshotArn = "arn:{partition}:ec2:{region}::snapshot/snap-0123456789abcdef0";

export const ebsSnapshotNotPublic = prevented({
  id: "ebs-snapshot-not-public",
  title: "EBS snapshots stay private",
  why: "A public snapshot is a whole disk for everyone, and is found within hours.",
  remedy: "Share the snapshot with the accounts that need it; the block against public snapshots stays on.",
  severity: "critical",
  domain: "data-protection",
  denied: [
    // Enabling it can be loosening: "block-new-sharing" leaves open what was public before.
    reserved({
      sid: "SnapshotBlockStays",
      actions: ["ec2:DisableSnapshotBlockPublicAccess", "ec2:EnableSnapshotBlockPublicAccess"],
      to: exemptByDefault,
      allowed: [
        { name: "a snapshot", action: "ec2:CreateSnapshot", resource: snapshotArn },
        { name: "a look at the block", action: "ec2:GetSnapshotBlockPublicAccessState" },
        {
          name: "a look at a snapshot's permissions",
          action: "ec2:DescribeSnapshotAttribute",
          resource: snapshotArn,
        },
      ],
    }),
    {
      by: "scp",
      holds: "everywhere",
      sid: "NoPublicSnapshots",
      statement: () => ({
        Action: "ec2:ModifySnapshotAttribute",
        Resource: "*",
        Condition: { StringEquals: { "ec2:Add/group": "all" } },
      }),
      cases: {
        denied: [
          {
            name: "a developer",
            action: "ec2:ModifySnapshotAttribute",
            resource: snapshotArn,
            context: { "ec2:Add/group": "all" },
          },
          {
            name: "a deployment",
            caller: "deployment",
            action: "ec2:ModifySnapshotAttribute",
            resource: snapshotArn,
            context: { "ec2:Add/group": "all" },
          },
          {
            name: "the root user",
            caller: "root",
            action: "ec2:ModifySnapshotAttribute",
            resource: snapshotArn,
            context: { "ec2:Add/group": "all" },
          },
        ],
        allowed: [
          {
            name: "a snapshot shared with one account",
            action: "ec2:ModifySnapshotAttribute",
            resource: snapshotArn,
            context: { "ec2:Add/userId": "{security}" },
          },
          {
            name: "a public snapshot made private again",
            action: "ec2:ModifySnapshotAttribute",
            resource: snapshotArn,
            context: { "ec2:Remove/group": "all" },
          },
          {
            name: "a look at a snapshot's permissions",
            action: "ec2:DescribeSnapshotAttribute",
            resource: snapshotArn,
          },
        ],
      },
    },
  ],
});
