import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const app = "aws:amplify/app:App";

export const amplifyStaleBranchesDeleted: Control = {
  id: "amplify-stale-branches-deleted",
  title: "Amplify deletes the site of a branch that is deleted",
  why: "A site that no repository holds any more is patched by no one and still answers.",
  remedy: "Set enableBranchAutoDeletion: true.",
  severity: "low",
  domain: "compute",
  // Off by default.
  planned: requires({ [app]: when(isSet("repository"), isTrue("enableBranchAutoDeletion")) }),
  examples: examplesOf(app, {
    bad: {
      "left out": { repository: "https://example.com/a" },
      "off, as text": { repository: "https://example.com/a", enableBranchAutoDeletion: "false" },
    },
    good: {
      on: { repository: "https://example.com/a", enableBranchAutoDeletion: true },
      "without a repository": { name: "a" },
    },
  }),
};
