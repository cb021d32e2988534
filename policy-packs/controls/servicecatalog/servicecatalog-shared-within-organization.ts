import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const share = "aws:servicecatalog/portfolioShare:PortfolioShare";

export const servicecatalogSharedWithinOrganization: Control = {
  id: "servicecatalog-shared-within-organization",
  title: "Portfolios are shared within the organization only",
  why: "A share with an account outside lets it deploy what we maintain, and see how.",
  remedy: 'Set type: "ORGANIZATION", "ORGANIZATIONAL_UNIT" or "ORGANIZATION_MEMBER_ACCOUNT".',
  severity: "high",
  domain: "organization",
  planned: decided(
    requires({
      [share]: isOneOf("type", ["ORGANIZATION", "ORGANIZATIONAL_UNIT", "ORGANIZATION_MEMBER_ACCOUNT"]),
    }),
  ),
  examples: examplesOf(share, {
    bad: {
      "an account": { principalId: "111122223333", type: "ACCOUNT" },
      "an account, not awaited": { principalId: "111122223333", type: "ACCOUNT", waitForAcceptance: false },
    },
    good: {
      "the organization": { type: "ORGANIZATION" },
      "a member": { type: "ORGANIZATION_MEMBER_ACCOUNT" },
      "a unit": { type: "ORGANIZATIONAL_UNIT" },
    },
  }),
};
