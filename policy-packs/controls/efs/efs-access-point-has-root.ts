import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const accessPoint = "aws:efs/accessPoint:AccessPoint";

export const efsAccessPointHasRoot: Control = {
  id: "efs-access-point-has-root",
  title: "EFS access points open one directory",
  why: "An access point that opens / shows every client the data of all others.",
  remedy: "Set rootDirectory.path to the directory of the application.",
  severity: "medium",
  domain: "identity",
  // Left out, AWS takes /.
  planned: requires({ [accessPoint]: isNoneOf("rootDirectory.path", ["/"], { unset: "/" }) }),
  examples: examplesOf(accessPoint, {
    bad: {
      "left out": { fileSystemId: "fs-1" },
      "the whole, the block as a list": { rootDirectory: [{ path: "/" }] },
    },
    good: {
      "a directory": { rootDirectory: { path: "/orders" } },
      "a directory, the block as a list": { rootDirectory: [{ path: "/orders" }] },
    },
  }),
};
