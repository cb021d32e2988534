import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const accessPoint = "aws:efs/accessPoint:AccessPoint";

export const efsAccessPointHasUser: Control = {
  id: "efs-access-point-has-user",
  title: "EFS access points act as one user",
  why: "Without it a client says itself which user it is, root among them.",
  remedy: "Set posixUser to the uid and gid of the application.",
  severity: "medium",
  domain: "identity",
  planned: requires({ [accessPoint]: allOf(isSet("posixUser.uid"), isNoneOf("posixUser.uid", [0])) }),
  examples: examplesOf(accessPoint, {
    bad: { "left out": { fileSystemId: "fs-1" }, "root, as text": { posixUser: { uid: "0", gid: 0 } } },
    good: {
      "a user": { posixUser: { uid: 1000, gid: 1000 } },
      "a user, the block as a list": { posixUser: [{ uid: "1000", gid: "1000" }] },
    },
  }),
};
