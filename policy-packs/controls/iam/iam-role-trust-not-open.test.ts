import { iamRoleTrustNotOpen } from "./iam-role-trust-not-open";
import { statusOf } from "../model/verdicts";

const declared = {
  name: "shared",
  regions: [],
  environment: "shared",
  dataClassification: "internal",
  stacks: [],
};

const role = (principal: unknown, condition: object = {}, action = "sts:AssumeRole") => ({
  name: "",
  resources: [
    {
      type: "aws:iam/role:Role",
      props: {
        assumeRolePolicy: JSON.stringify({
          Statement: { Effect: "Allow", Principal: principal, Action: action, Condition: condition },
        }),
      },
    },
  ],
  settings: { accounts: { "444455556666": declared } },
});

const foreign = "arn:aws:iam::999988887777:root";

test.each([
  [
    "everyone of the organization",
    role("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "pass",
  ],
  [
    "everyone, and the organization only if the key is there",
    role("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    "fail",
  ],
  [
    "a role name in any account",
    role("*", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/deploy" } }),
    "fail",
  ],
  [
    "a role name in a declared account",
    role("*", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::444455556666:role/deploy-*" } }),
    "pass",
  ],
  ["a declared account", role({ AWS: "444455556666" }), "pass"],
  ["a foreign account by its bare number", role({ AWS: "999988887777" }), "fail"],
  ["a foreign account among others", role({ AWS: ["444455556666", foreign] }), "fail"],
  ["any external id", role({ AWS: foreign }, { StringLike: { "sts:ExternalId": "*" } }), "fail"],
  ["one role of a foreign account", role({ AWS: "arn:aws:iam::999988887777:role/scanner" }), "pass"],
  ["every account's root", role({ AWS: "arn:aws:iam::*:root" }), "fail"],
  [
    "an external id that the caller brings along",
    role({ AWS: foreign }, { StringEquals: { "sts:ExternalId": "${sts:ExternalId}" } }),
    "fail",
  ],
  [
    "everyone of the caller's own organization",
    role("*", { StringEquals: { "aws:PrincipalOrgID": "${aws:PrincipalOrgID}" } }),
    "fail",
  ],
  [
    "a foreign account, and no organization declared",
    { ...role({ AWS: foreign }), settings: {} },
    "undetermined",
  ],
  ["the role's own account needs none", { ...role({ AWS: "111122223333" }), settings: {} }, "pass"],
  ["nor does everyone", { ...role("*"), settings: {} }, "fail"],
  ["any identity provider", role({ Federated: "*" }, {}, "sts:AssumeRoleWithWebIdentity"), "fail"],
  ["session tags alone assume nothing", role("*", {}, "sts:TagSession"), "pass"],
])("%s", (_, example, expected) => {
  expect(statusOf(iamRoleTrustNotOpen, example)).toBe(expected);
});

test.each([
  ["plain JSON", { assumeRolePolicyDocument: '{"Statement":[]}' }, true],
  ["a document that is missing", {}, false],
  ["a broken encoding", { assumeRolePolicyDocument: "%7B%E0%A4%A" }, false],
])("a deployed role with %s", (_, configuration, passes) => {
  const item = { resourceType: "AWS::IAM::Role", resourceId: "role", configuration };
  expect(iamRoleTrustNotOpen.deployed?.problems(item).length === 0).toBe(passes);
});
