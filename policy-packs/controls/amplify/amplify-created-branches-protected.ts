import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf, when } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const app = "aws:amplify/app:App";

export const amplifyCreatedBranchesProtected: Control = {
  id: "amplify-created-branches-protected",
  title: "Branches that Amplify creates by itself ask for a password",
  why: "Every branch that is pushed becomes a public site, with whatever is half done in it.",
  remedy:
    "Set autoBranchCreationConfig.enableBasicAuth: true with basicAuthCredentials, or drop enableAutoBranchCreation.",
  severity: "medium",
  domain: "identity",
  planned: decided(
    requires({
      [app]: when(
        isTrue("enableAutoBranchCreation"),
        anyOf(
          "enableBasicAuth must be true for created branches",
          isTrue("autoBranchCreationConfig.enableBasicAuth"),
          isTrue("enableBasicAuth"),
        ),
      ),
    }),
  ),
  examples: examplesOf(app, {
    bad: {
      open: { enableAutoBranchCreation: true },
      "open, as text in a list": {
        enableAutoBranchCreation: "true",
        autoBranchCreationConfig: [{ enableBasicAuth: "false" }],
      },
    },
    good: {
      protected: { enableAutoBranchCreation: true, autoBranchCreationConfig: { enableBasicAuth: true } },
      "none created": { name: "a" },
    },
  }),
};
