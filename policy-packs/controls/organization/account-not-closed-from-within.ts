import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** Vending closes accounts with organizations:CloseAccount in the management account, which no guardrail reaches. */
export const accountNotClosedFromWithin = prevented({
  id: "account-not-closed-from-within",
  title: "No account is closed from within",
  why: "A closed account stops at once, with all that runs in it, and after 90 days its data are gone.",
  remedy: "Close the account from the organization, after its workloads have moved out.",
  severity: "critical",
  domain: "organization",
  denied: [
    reserved({
      sid: "AccountsStayOpen",
      actions: ["account:CloseAccount"],
      to: [],
      denied: [
        { name: "root calls account:CloseAccount", caller: "root", action: "account:CloseAccount" },
        { name: "vending calls account:CloseAccount", caller: "vending", action: "account:CloseAccount" },
      ],
      allowed: [
        {
          name: "the organization closes it",
          caller: "vending",
          action: "organizations:CloseAccount",
          resource: "arn:{partition}:organizations::{management}:account/{organization}/{account}",
          resourceAccount: "{management}",
        },
        { name: "reading the account's name", action: "account:GetAccountInformation" },
        { name: "changing the account's name", caller: "deployment", action: "account:PutAccountName" },
      ],
    }),
  ],
});
