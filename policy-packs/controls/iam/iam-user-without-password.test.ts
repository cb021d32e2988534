import { iamUserWithoutPassword } from "./iam-user-without-password";
import { duties } from "../model/edge";
import { refuses } from "../model/refuses";

test.each(duties)("%s gives no user a password, and can take every one away", (caller) => {
  expect(refuses(iamUserWithoutPassword, { caller, action: "iam:UpdateLoginProfile" })).toBe(true);
  expect(refuses(iamUserWithoutPassword, { caller, action: "iam:DeleteLoginProfile" })).toBe(false);
});
