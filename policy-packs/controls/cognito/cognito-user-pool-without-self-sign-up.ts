import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";

export const cognitoUserPoolWithoutSelfSignUp: Control = {
  id: "cognito-user-pool-without-self-sign-up",
  title: "Only administrators create a user pool's users",
  why: "A pool that anyone may sign up to gives an attacker an account, with whatever every account may do.",
  remedy:
    "Set adminCreateUserConfig.allowAdminCreateUserOnly: true; where customers sign up by themselves, except the pool with the reason.",
  severity: "low",
  domain: "identity",
  // Anyone may sign up when it is left out (CreateUserPool, as of November 2026).
  planned: decided(requires({ [pool]: isTrue("adminCreateUserConfig.allowAdminCreateUserOnly") })),
  examples: examplesOf(pool, {
    bad: {
      "left to AWS": { name: "people" },
      "open, as text": { adminCreateUserConfig: [{ allowAdminCreateUserOnly: "false" }] },
    },
    good: {
      "by administrators": { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
      "in a list": { adminCreateUserConfig: [{ allowAdminCreateUserOnly: "true" }] },
    },
  }),
};
