import { exampleArn, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { kmsKeyGrantsOtherAccountsThatUseIt } from "./kms-key-grants-other-accounts-that-use-it";

const policy = { Statement: [{ Effect: "Allow", Principal: { AWS: "222233334444" }, Action: "kms:*" }] };
const status = (key: object, keyPolicy: object | undefined, kmsKeyId: unknown) =>
  statusOf(kmsKeyGrantsOtherAccountsThatUseIt, {
    name: "",
    resources: [
      { type: "aws:kms/key:Key", name: "logs", props: { ...key } },
      ...(keyPolicy
        ? [{ type: "aws:kms/keyPolicy:KeyPolicy", props: { keyId: ref("logs"), ...keyPolicy } }]
        : []),
      { type: "aws:cloudtrail/trail:Trail", account: "222233334444", props: { kmsKeyId } },
    ],
  });

test("the policy may be a resource of its own", () => {
  expect(status({}, { policy }, exampleArn("logs"))).toBe("pass");
  expect(status({}, { policy: unknown("later") }, exampleArn("logs"))).toBe("undetermined");
});

test("a key from elsewhere is none that the plan knows", () => {
  expect(status({}, undefined, "arn:aws:kms:us-east-1:999988887777:key/0a1b")).toBe("pass");
  expect(status({ policy: unknown("later") }, undefined, exampleArn("logs"))).toBe("undetermined");
});
