import { accountNotClosedFromWithin } from "./account-not-closed-from-within";
import { duties } from "../model/edge";
import { refuses } from "../model/refuses";

test.each(duties)("%s cannot close the account either, in any spelling of the action", (caller) => {
  expect(refuses(accountNotClosedFromWithin, { caller, action: "ACCOUNT:closeaccount" })).toBe(true);
});
