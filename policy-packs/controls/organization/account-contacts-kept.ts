import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const accountContactsKept = prevented({
  id: "account-contacts-kept",
  title: "An account's address, name and contacts stay as declared",
  why: "The owner of the root user's mailbox owns the account, and AWS warns of abuse and incidents at the contacts.",
  remedy: "Change the account's YAML file and deploy.",
  severity: "high",
  domain: "organization",
  denied: [
    reserved({
      sid: "AccountContactsStay",
      actions: [
        "account:PutAlternateContact",
        "account:DeleteAlternateContact",
        "account:PutContactInformation",
        "account:PutAccountName",
        "account:StartPrimaryEmailUpdate",
        "account:AcceptPrimaryEmailUpdate",
        "iam:UpdateAccountEmailAddress",
        "iam:UpdateAccountName",
      ],
      to: exemptForVending,
      allowed: [
        {
          name: "reading a contact",
          action: "account:GetAlternateContact",
          context: { "account:AlternateContactTypes": ["SECURITY"] },
        },
        { name: "reading the root user's address", action: "account:GetPrimaryEmail" },
        { name: "naming the sign-in page", action: "iam:CreateAccountAlias" },
      ],
    }),
  ],
});
