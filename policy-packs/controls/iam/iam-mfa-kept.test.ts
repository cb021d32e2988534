import { iamMfaKept } from "./iam-mfa-kept";
import { refuses } from "../model/refuses";

test("a user who has signed in with the factor cannot remove it either", () => {
  const call = {
    caller: "user",
    action: "iam:DeactivateMFADevice",
    context: { "aws:MultiFactorAuthPresent": "true" },
  } as const;
  expect(refuses(iamMfaKept, call)).toBe(true);
  expect(refuses(iamMfaKept, { ...call, caller: "break-glass" })).toBe(false);
});
