import { iamUserWithoutPolicies } from "./iam-user-without-policies";
import { statusOf } from "./model/verdicts";

test.each([
  ["aws:iam/policyAttachment:PolicyAttachment", { roles: ["reader"] }, "pass"],
  ["aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive", { policyArns: [] }, "pass"],
  ["aws:iam/userPoliciesExclusive:UserPoliciesExclusive", { policyNames: ["old"] }, "fail"],
  ["aws:iam/rolePolicyAttachment:RolePolicyAttachment", { role: "reader" }, "pass"],
])("%s with %j: %s", (type, props, expected) => {
  expect(statusOf(iamUserWithoutPolicies, { name: "", resources: [{ type, props }] })).toBe(expected);
});
