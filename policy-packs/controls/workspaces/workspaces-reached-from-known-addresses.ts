import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const directory = "aws:workspaces/directory:Directory";

export const workspacesReachedFromKnownAddresses: Control = {
  id: "workspaces-reached-from-known-addresses",
  title: "WorkSpaces are reached from known addresses",
  why: "Without a group of addresses everyone on the internet may try a user's password.",
  remedy: "Name IP groups in ipGroupIds.",
  severity: "low",
  domain: "network",
  planned: requires({ [directory]: isSet("ipGroupIds") }),
  examples: examplesOf(directory, {
    bad: { "left out": { directoryId: "d-1" }, "an empty list": { directoryId: "d-1", ipGroupIds: [] } },
    good: { one: { ipGroupIds: ["wsipg-1"] }, two: { ipGroupIds: ["wsipg-1", "wsipg-2"] } },
  }),
};
