import { s3AccountPublicAccessBlocked } from "./s3-account-public-access-blocked";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";
const on = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};

test.each([
  ["another account's id changes nothing", { ...on, accountId: "444455556666" }, "pass"],
  ["true as text", { ...on, ignorePublicAcls: "true" }, "pass"],
  ["false as text", { ...on, ignorePublicAcls: "false" }, "fail"],
  [
    "a setting that is off decides, whatever an unknown one will be",
    { ...on, blockPublicAcls: false, blockPublicPolicy: unknown("config") },
    "fail",
  ],
  ["an unknown setting", { ...on, blockPublicPolicy: unknown("config") }, "undetermined"],
])("%s", (_, props, expected) => {
  expect(statusOf(s3AccountPublicAccessBlocked, { name: "block", resources: [{ type, props }] })).toBe(
    expected,
  );
});
