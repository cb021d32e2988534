import { accountNotClosedFromWithin } from "./account-not-closed-from-within";
import { duties } from "../model/guarded-account";
import { denies } from "../model/denies";

test.each(duties)("%s cannot close the account either, in any spelling of the action", (caller) => {
  expect(denies(accountNotClosedFromWithin, { caller, action: "ACCOUNT:closeaccount" })).toBe(true);
});
