import { iamUserWithoutPassword } from "./iam-user-without-password";
import { duties } from "../model/guarded-account";
import { denies } from "../model/denies";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

test.each(duties)("%s gives no user a password, and can take every one away", (caller) => {
  expect(denies(iamUserWithoutPassword, { caller, action: "iam:UpdateLoginProfile" })).toBe(true);
  expect(denies(iamUserWithoutPassword, { caller, action: "iam:DeleteLoginProfile" })).toBe(false);
});

test("a password is one too many in a plan, also of a user that is not known yet", () => {
  const resources = [{ type: "aws:iam/userLoginProfile:UserLoginProfile", props: { user: unknown("user") } }];
  expect(statusOf(iamUserWithoutPassword, { name: "", resources })).toBe("fail");
});
