import { iamUserWithoutPolicies } from "./iam-user-without-policies";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

test.each([
  ["aws:iam/policyAttachment:PolicyAttachment", { roles: ["reader"] }, "pass"],
  ["aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive", { policyArns: [] }, "pass"],
  ["aws:iam/userPoliciesExclusive:UserPoliciesExclusive", { policyNames: ["old"] }, "fail"],
  ["aws:iam/rolePolicyAttachment:RolePolicyAttachment", { role: "reader" }, "pass"],
])("%s with %j: %s", (type, props, expected) => {
  expect(statusOf(iamUserWithoutPolicies, { name: "", resources: [{ type, props }] })).toBe(expected);
});

test("under the guardrail a compromised user can still be put into quarantine", () => {
  const call = { action: "iam:AttachUserPolicy", resource: "arn:{partition}:iam::{account}:user/robot" };
  expect(denies(iamUserWithoutPolicies, { ...call, caller: "security-response" })).toBe(false);
  expect(denies(iamUserWithoutPolicies, { ...call, caller: "administrator" })).toBe(true);
});
