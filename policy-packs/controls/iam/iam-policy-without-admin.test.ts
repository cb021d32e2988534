import { iamPolicyWithoutAdmin } from "./iam-policy-without-admin";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

const planned = (type: string, props: Record<string, unknown>) => ({
  name: "",
  resources: [{ type, props }],
});
const policy = (statement: Record<string, unknown>) =>
  planned("aws:iam/policy:Policy", { policy: { Statement: [{ Effect: "Allow", ...statement }] } });

test.each([
  ["*:* on every ARN", policy({ Action: ["s3:GetObject", "*:*"], Resource: "arn:aws:*:*:*:*" }), "fail"],
  ["every action outside one bucket", policy({ Action: "*", NotResource: "arn:aws:s3:::logs/*" }), "fail"],
  ["every action on one bucket", policy({ Action: "*", Resource: "arn:*:s3:::documents/*" }), "pass"],
  ["every kind of one verb", policy({ Action: "*:Describe*", Resource: "*" }), "pass"],
  [
    "an MFA condition leaves the rights what they are",
    policy({ Action: "*", Resource: "*", Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
    "fail",
  ],
  ["text that is no policy", planned("aws:iam/rolePolicy:RolePolicy", { policy: "{" }), "fail"],
  [
    "another partition's AdministratorAccess for a permission set",
    planned("aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", {
      managedPolicyArn: "arn:aws-us-gov:iam::aws:policy/AdministratorAccess",
    }),
    "fail",
  ],
  [
    "a policy of one's own called AdministratorAccess",
    planned("aws:iam/userPolicyAttachment:UserPolicyAttachment", {
      policyArn: "arn:aws:iam::111122223333:policy/AdministratorAccess",
    }),
    "pass",
  ],
  [
    "the empty entry that removes inline policies",
    planned("aws:iam/role:Role", { inlinePolicies: [{}] }),
    "pass",
  ],
])("%s", (_, example, expected) => {
  expect(statusOf(iamPolicyWithoutAdmin, example)).toBe(expected);
});

test.each(["AdministratorAccess", "IAMFullAccess", "PowerUserAccess"])(
  "%s is denied by the guardrail as it fails in a plan",
  (name) => {
    const context = { "iam:policyarn": `arn:{partition}:iam::aws:policy/${name}` };
    const call = { action: "iam:AttachRolePolicy", context };
    expect(denies(iamPolicyWithoutAdmin, { ...call, caller: "administrator" })).toBe(true);
    expect(denies(iamPolicyWithoutAdmin, { ...call, caller: "vending" })).toBe(false);
  },
);
