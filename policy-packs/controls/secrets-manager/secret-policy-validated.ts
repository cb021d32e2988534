import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:secretsmanager/secretPolicy:SecretPolicy";
const secret = "arn:aws:secretsmanager:us-east-1:111122223333:secret:token-AbCdEf";

export const secretPolicyValidated: Control = {
  id: "secret-policy-validated",
  title: "Secret policies are refused by AWS when they are public",
  why: "AWS checks a policy for broad access only when it is asked to.",
  remedy: "Set blockPublicPolicy: true.",
  severity: "medium",
  domain: "data-protection",
  // False when left out (PutResourcePolicy, as of November 2026).
  planned: requires({ [type]: isTrue("blockPublicPolicy") }),
  examples: examplesOf(type, {
    bad: {
      "not asked": { secretArn: secret, policy: "{}" },
      "switched off, as text": { secretArn: secret, policy: "{}", blockPublicPolicy: "false" },
    },
    good: {
      asked: { secretArn: secret, policy: "{}", blockPublicPolicy: true },
      "asked, as text": { secretArn: secret, policy: "{}", blockPublicPolicy: "true" },
    },
  }),
};
