import { declaredAccounts } from "../facts/declared-accounts";
import { each, type Control } from "../model/control";
import type { DeclaredAccount } from "../model/resource";

const snapshot = "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission";
const image = "aws:ec2/amiLaunchPermission:AmiLaunchPermission";

const account: DeclaredAccount = {
  name: "data",
  regions: ["us-east-1"],
  environment: "production",
  dataClassification: "internal",
  stacks: ["example"],
};
const settings = { accounts: { "111122223333": account } };

export const ebsSnapshotSharedWithinOrganization: Control = {
  id: "ebs-snapshot-shared-within-organization",
  title: "Snapshots and machine images are shared with the organization's accounts only",
  why: "Anyone who is given a snapshot or an image has a whole disk, and keeps the copy when the sharing ends.",
  remedy:
    "Share with an account that the organization declares, or copy what the other side needs into a bucket for it.",
  severity: "high",
  domain: "data-protection",
  needs: ["accounts"],
  planned: each([snapshot, image], ({ props }, graph) => {
    const id: unknown = props.accountId ?? "";
    if (id === "") return [];
    return Object.hasOwn(declaredAccounts(graph.settings), String(id))
      ? []
      : [`accountId ${String(id)} is no account of the organization`];
  }),
  examples: {
    bad: [
      {
        name: "a snapshot for a stranger",
        resources: [{ type: snapshot, props: { snapshotId: "snap-1", accountId: "999988887777" } }],
        settings,
      },
      {
        name: "an image for a stranger, whose id is a number",
        resources: [{ type: image, props: { imageId: "ami-1", accountId: 999988887777 } }],
        settings,
      },
    ],
    good: [
      {
        name: "an account of ours",
        resources: [{ type: snapshot, props: { snapshotId: "snap-1", accountId: "111122223333" } }],
        settings,
      },
      {
        name: "an image for an organizational unit",
        resources: [
          {
            type: image,
            props: {
              imageId: "ami-1",
              organizationalUnitArn: "arn:aws:organizations::111122223333:ou/o-a/ou-b",
            },
          },
        ],
        settings,
      },
    ],
  },
};
