import { iamPolicyWithoutDecryptOnAllKeys } from "./iam-policy-without-decrypt-on-all-keys";
import { statusOf } from "../model/verdicts";

const policy = (statement: Record<string, unknown>) => ({
  name: "",
  resources: [
    {
      type: "aws:iam/groupPolicy:GroupPolicy",
      props: { policy: { Statement: { Effect: "Allow", ...statement } } },
    },
  ],
});
const key = "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";

test.each([
  ["all of KMS on everything", policy({ Action: "kms:*", Resource: "*" }), "fail"],
  ["everything in KMS", policy({ Action: "kms:Decrypt", Resource: "arn:aws:kms:*" }), "fail"],
  ["all keys but one", policy({ Action: "kms:Decrypt", NotResource: key }), "fail"],
  [
    "one key in any Region",
    policy({ Action: "kms:Decrypt", Resource: "arn:aws:kms:*:*:key/mrk-0a1b" }),
    "pass",
  ],
  ["aliases are not keys", policy({ Action: "kms:Decrypt", Resource: "arn:aws:kms:*:*:alias/*" }), "pass"],
  [
    "through any service",
    policy({ Action: "kms:Decrypt", Resource: "*", Condition: { StringLike: { "kms:ViaService": "*" } } }),
    "fail",
  ],
  [
    "through all services but one",
    policy({
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: { StringNotEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } },
    }),
    "fail",
  ],
  [
    "keys of one alias",
    policy({
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: { "ForAnyValue:StringLike": { "kms:ResourceAliases": "alias/app-*" } },
    }),
    "pass",
  ],
  [
    "every key, unless it is tagged",
    policy({
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: { StringEqualsIfExists: { "aws:ResourceTag/app": "orders" } },
    }),
    "fail",
  ],
  ["encryption alone", policy({ Action: ["kms:Encrypt", "kms:ReEncryptTo"], Resource: "*" }), "pass"],
  ["a list that holds a key and everything", policy({ Action: "kms:Decrypt", Resource: [key, "*"] }), "fail"],
])("%s", (_, example, expected) => {
  expect(statusOf(iamPolicyWithoutDecryptOnAllKeys, example)).toBe(expected);
});
