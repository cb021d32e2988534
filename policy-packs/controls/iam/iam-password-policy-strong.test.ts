import { iamPasswordPolicyStrong } from "./iam-password-policy-strong";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const strong = iamPasswordPolicyStrong.examples.good[0]?.resources[0]?.props ?? {};

test.each([
  ["numbers as text", { minimumPasswordLength: "14" }, "fail"],
  ["one kind of character fewer", { requireSymbols: false }, "fail"],
  ["23 remembered passwords", { passwordReusePrevention: 23 }, "fail"],
  ["91 days", { maxPasswordAge: 91 }, "fail"],
  ["users who may not change their password", { allowUsersToChangePassword: false }, "pass"],
])("%s", (_, change, expected) => {
  const type = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";
  const example = { name: "", resources: [{ type, props: { ...strong, ...change } }] };
  expect(statusOf(iamPasswordPolicyStrong, example)).toBe(expected);
});

test("by the guardrail the policy is the deployment's, for no key tells a stronger one from a weaker", () => {
  const action = "iam:UpdateAccountPasswordPolicy";
  expect(denies(iamPasswordPolicyStrong, { caller: "administrator", action })).toBe(true);
  expect(denies(iamPasswordPolicyStrong, { caller: "deployment", action })).toBe(false);
});
