import { statusOf } from "../model/verdicts";
import { s3BucketPolicyWithoutLockout } from "./s3-bucket-policy-without-lockout";

const verdict = (statement: Record<string, unknown>) =>
  statusOf(s3BucketPolicyWithoutLockout, {
    name: "case",
    resources: [
      {
        type: "aws:s3/bucketPolicy:BucketPolicy",
        props: {
          bucket: "data",
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Deny", Principal: "*", Resource: "*", ...statement }],
          },
        },
      },
    ],
  });

test.each<[Record<string, unknown>, string]>([
  [{ Action: "*" }, "fail"],
  [{ Action: "s3:Put*" }, "fail"],
  [{ NotAction: "s3:GetObject" }, "fail"],
  [{ NotAction: "s3:PutBucketPolicy" }, "pass"],
  [{ Action: "s3:*", Effect: "Allow" }, "pass"],
  [{ Action: "s3:*", Principal: { Service: "config.amazonaws.com" } }, "pass"],
  [{ Action: "s3:*", Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-example" } } }, "pass"],
])("%j: %s", (statement, expected) => {
  expect(verdict(statement)).toBe(expected);
});
