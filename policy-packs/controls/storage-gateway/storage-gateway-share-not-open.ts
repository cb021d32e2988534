import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { excludes } from "../requirements/presence";
import { isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const nfs = "aws:storagegateway/nfsFileShare:NfsFileShare";
const smb = "aws:storagegateway/smbFileShare:SmbFileShare";

export const storageGatewayShareNotOpen: Control = {
  id: "storage-gateway-share-not-open",
  title: "File shares name who may mount them",
  why: "NFS knows no password: the list of clients is all that keeps others out.",
  remedy:
    'List the clients in clientLists, leave squash at RootSquash, and set authentication to "ActiveDirectory" for SMB.',
  severity: "high",
  domain: "network",
  // Left out, AWS takes RootSquash and ActiveDirectory.
  planned: requires({
    [nfs]: allOf(excludes("clientLists", "0.0.0.0/0", "::/0"), isNoneOf("squash", ["NoSquash"])),
    [smb]: isNoneOf("authentication", ["GuestAccess"]),
  }),
  examples: {
    bad: [
      { name: "everyone", resources: [{ type: nfs, props: { clientLists: ["0.0.0.0/0"] } }] },
      {
        name: "root as root",
        resources: [{ type: nfs, props: { clientLists: ["10.0.0.0/24"], squash: "NoSquash" } }],
      },
      { name: "guests", resources: [{ type: smb, props: { authentication: "GuestAccess" } }] },
      { name: "everyone by IPv6", resources: [{ type: nfs, props: { clientLists: ["::/0"] } }] },
    ],
    good: [
      { name: "a network", resources: [{ type: nfs, props: { clientLists: ["10.0.0.0/24"] } }] },
      { name: "a directory", resources: [{ type: smb, props: { authentication: "ActiveDirectory" } }] },
      { name: "SMB, left out", resources: [{ type: smb, props: { locationArn: "arn:aws:s3:::files" } }] },
    ],
  },
};
