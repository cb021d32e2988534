import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { s3BucketPolicyNotAdministeredByOthers } from "./s3-bucket-policy-not-administered-by-others";

const verdict = (statement: Record<string, unknown>, account?: string) =>
  statusOf(s3BucketPolicyNotAdministeredByOthers, {
    name: "case",
    resources: [
      {
        type: "aws:s3/bucketPolicy:BucketPolicy",
        ...(account === undefined ? {} : { account }),
        props: {
          bucket: "data",
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*", ...statement }],
          },
        },
      },
    ],
  });
const other = "arn:aws:iam::444455556666:role/app";

test.each<[string, Record<string, unknown>, string]>([
  ["a role of another account", { Principal: { AWS: other } }, "fail"],
  ["one of two principals", { Principal: { AWS: ["111122223333", other] } }, "fail"],
  [
    "all but some actions",
    { Principal: { AWS: other }, Action: undefined, NotAction: "s3:PutBucketPolicy" },
    "fail",
  ],
  ["a pattern of actions", { Principal: { AWS: other }, Action: "s3:Put*Acl" }, "fail"],
  ["a service", { Principal: { Service: "logging.s3.amazonaws.com" } }, "pass"],
  ["everyone, which another control judges", { Principal: "*" }, "pass"],
  ["an unknown principal", { Principal: { AWS: unknown("later") } }, "undetermined"],
])("%s: %j", (_, statement, expected) => {
  expect(verdict(statement)).toBe(expected);
});

test("the account is that of the bucket", () => {
  expect(verdict({ Principal: { AWS: other } }, "444455556666")).toBe("pass");
});
