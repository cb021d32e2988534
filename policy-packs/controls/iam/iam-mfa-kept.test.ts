import { iamMfaKept } from "./iam-mfa-kept";
import { denies } from "../model/denies";

test("a user who has signed in with the factor cannot remove it either", () => {
  const call = {
    caller: "user",
    action: "iam:DeactivateMFADevice",
    context: { "aws:MultiFactorAuthPresent": "true" },
  } as const;
  expect(denies(iamMfaKept, call)).toBe(true);
  expect(denies(iamMfaKept, { ...call, caller: "break-glass" })).toBe(false);
});
