import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matchesNot } from "../requirements/scalars";

const type = "aws:ssm/document:Document";

export const ssmDocumentSharedWithNamedAccounts: Control = {
  id: "ssm-document-shared-with-named-accounts",
  title: "Planned Systems Manager documents are not public",
  why: "A public runbook tells everyone how an account is run, often with a password in it.",
  remedy: "List account numbers in permissions.account_ids, or leave permissions out.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({ [type]: matchesNot("permissions.account_ids", /(^|,)\s*all\s*(,|$)/i, "all") }),
  examples: examplesOf(type, {
    bad: {
      everyone: {
        content: "{}",
        documentType: "Command",
        permissions: { type: "Share", account_ids: "All" },
      },
      "everyone among others": {
        content: "{}",
        documentType: "Command",
        permissions: { type: "Share", account_ids: "111122223333, all" },
      },
    },
    good: {
      "one account": {
        content: "{}",
        documentType: "Command",
        permissions: { type: "Share", account_ids: "111122223333" },
      },
      private: { content: "{}", documentType: "Command" },
    },
  }),
};
