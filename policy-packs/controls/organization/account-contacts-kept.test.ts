import { accountContactsKept } from "./account-contacts-kept";
import { denies } from "../model/denies";

test("vending, which creates an account, names its contacts, through either of its roles", () => {
  expect(denies(accountContactsKept, { caller: "vending", action: "account:PutAlternateContact" })).toBe(
    false,
  );
});

test("root and the account's administrators leave the mailbox alone", () => {
  for (const caller of ["root", "administrator"] as const)
    for (const action of ["account:StartPrimaryEmailUpdate", "iam:UpdateAccountEmailAddress"])
      expect(denies(accountContactsKept, { caller, action })).toBe(true);
});
