import { iamUserWithoutPassword } from "./iam-user-without-password";
import { duties } from "../model/guarded-account";
import { denies } from "../model/denies";

test.each(duties)("%s gives no user a password, and can take every one away", (caller) => {
  expect(denies(iamUserWithoutPassword, { caller, action: "iam:UpdateLoginProfile" })).toBe(true);
  expect(denies(iamUserWithoutPassword, { caller, action: "iam:DeleteLoginProfile" })).toBe(false);
});
