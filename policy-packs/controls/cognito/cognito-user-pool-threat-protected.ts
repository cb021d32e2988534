import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const pool = "aws:cognito/userPool:UserPool";

export const cognitoUserPoolThreatProtected: Control = {
  id: "cognito-user-pool-threat-protected",
  title: "User pools block sign-ins that look like an attack",
  why: "Stolen passwords are tried on every login page; only the pool sees that the same attacker comes again.",
  remedy: "Set userPoolAddOns.advancedSecurityMode: ENFORCED; the pool needs the tier PLUS.",
  severity: "medium",
  domain: "identity",
  planned: decided(requires({ [pool]: isOneOf("userPoolAddOns.advancedSecurityMode", ["ENFORCED"]) })),
  examples: examplesOf(pool, {
    bad: {
      "only counted": { userPoolAddOns: { advancedSecurityMode: "AUDIT" } },
      "switched off, in a list": { userPoolAddOns: [{ advancedSecurityMode: "OFF" }] },
      "left to AWS": { name: "people" },
    },
    good: {
      enforced: { userPoolAddOns: { advancedSecurityMode: "ENFORCED" } },
      "enforced, in a list": { userPoolTier: "PLUS", userPoolAddOns: [{ advancedSecurityMode: "ENFORCED" }] },
    },
  }),
};
