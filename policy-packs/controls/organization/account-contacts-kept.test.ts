import { accountContactsKept } from "./account-contacts-kept";
import { refuses } from "../model/refuses";

test("whoever makes an account names its contacts, through either of its roles", () => {
  expect(refuses(accountContactsKept, { caller: "vending", action: "account:PutAlternateContact" })).toBe(
    false,
  );
});

test("root and the account's administrators leave the mailbox alone", () => {
  for (const caller of ["root", "administrator"] as const)
    for (const action of ["account:StartPrimaryEmailUpdate", "iam:UpdateAccountEmailAddress"])
      expect(refuses(accountContactsKept, { caller, action })).toBe(true);
});
