import { iamUserWithoutAccessKeys } from "./iam-user-without-access-keys";
import { statusOf } from "../model/verdicts";
import { denies } from "../model/denies";

test.each([
  ["aws:iam/accessKey:AccessKey", { status: "inactive" }, "fail"],
  ["aws:iam/accessKey:AccessKey", { pgpKey: "keybase:somebody" }, "fail"],
  ["aws:iam/user:User", { name: "robot" }, "pass"],
])("%s with %j: %s", (type, props, expected) => {
  expect(statusOf(iamUserWithoutAccessKeys, { name: "", resources: [{ type, props }] })).toBe(expected);
});

test.each(["root", "deployment", "break-glass", "vending", "administrator"] as const)(
  "by the guardrail %s makes no key, as no plan may hold an active one",
  (caller) => {
    expect(denies(iamUserWithoutAccessKeys, { caller, action: "iam:CreateAccessKey" })).toBe(true);
  },
);
