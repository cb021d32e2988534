import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";

export const cognitoUserPoolDeletionProtected: Control = {
  id: "cognito-user-pool-deletion-protected",
  title: "User pools are protected from deletion",
  why: "A deleted pool takes every account and every passkey with it, and there is no backup to restore.",
  remedy: "Set deletionProtection: ACTIVE.",
  severity: "medium",
  domain: "identity",
  // INACTIVE when left out (CreateUserPool, as of November 2026).
  planned: requires({ [pool]: isOneOf("deletionProtection", ["ACTIVE"]) }),
  examples: examplesOf(pool, {
    bad: {
      "left to AWS": { name: "people" },
      "switched off": { deletionProtection: "INACTIVE" },
      "in the wrong letters": { deletionProtection: "active" },
    },
    good: {
      protected: { deletionProtection: "ACTIVE" },
      "protected, with more": { deletionProtection: "ACTIVE", mfaConfiguration: "ON" },
    },
  }),
};
