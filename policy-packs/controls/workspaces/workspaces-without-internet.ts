import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const directory = "aws:workspaces/directory:Directory";

export const workspacesWithoutInternet: Control = {
  id: "workspaces-without-internet",
  title: "WorkSpaces get no public address of their own",
  why: "With one a desktop is on the internet, around the network's own way out.",
  remedy: "Leave enableInternetAccess out of workspaceCreationProperties, or set it to false.",
  severity: "medium",
  domain: "network",
  // The provider takes false for what is left out (2026).
  planned: requires({ [directory]: isFalse("workspaceCreationProperties.enableInternetAccess") }),
  examples: examplesOf(directory, {
    bad: {
      "switched on": { directoryId: "d-1", workspaceCreationProperties: { enableInternetAccess: true } },
      "as text, in a list of one": { workspaceCreationProperties: [{ enableInternetAccess: "true" }] },
    },
    good: {
      "switched off": { workspaceCreationProperties: { enableInternetAccess: false } },
      "left out": { directoryId: "d-1" },
    },
  }),
};
