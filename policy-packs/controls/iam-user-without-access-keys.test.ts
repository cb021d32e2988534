import { iamUserWithoutAccessKeys } from "./iam-user-without-access-keys";
import { statusOf } from "./model/verdicts";

test.each([
  ["aws:iam/accessKey:AccessKey", { status: "inactive" }, "fail"],
  ["aws:iam/accessKey:AccessKey", { pgpKey: "keybase:somebody" }, "fail"],
  ["aws:iam/user:User", { name: "robot" }, "pass"],
])("%s with %j: %s", (type, props, expected) => {
  expect(statusOf(iamUserWithoutAccessKeys, { name: "", resources: [{ type, props }] })).toBe(expected);
});
