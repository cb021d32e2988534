import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { inDocument } from "../requirements/documents";
import { requires } from "../requirements/requires";
import { isAtLeast } from "../requirements/scalars";

const template = "aws:codecommit/approvalRuleTemplate:ApprovalRuleTemplate";

export const codecommitTwoApprovals: Control = {
  id: "codecommit-two-approvals",
  title: "Approval rules ask for two people",
  why: "With one approval the author of a change needs one friend.",
  remedy: "Set NumberOfApprovalsNeeded: 2 or more in the template's content.",
  severity: "low",
  domain: "compute",
  planned: requires({
    [template]: inDocument(
      "content",
      inSome("statements", isAtLeast("numberOfApprovalsNeeded", 2), "must ask for two approvals"),
    ),
  }),
  examples: examplesOf(template, {
    bad: {
      one: {
        content: JSON.stringify({
          Version: "2018-11-08",
          Statements: [{ Type: "Approvers", NumberOfApprovalsNeeded: 1 }],
        }),
      },
      none: { content: JSON.stringify({ Version: "2018-11-08", Statements: [] }) },
    },
    good: {
      two: {
        content: JSON.stringify({
          Version: "2018-11-08",
          Statements: [{ Type: "Approvers", NumberOfApprovalsNeeded: 2 }],
        }),
      },
      "three, as text": { content: JSON.stringify({ Statements: [{ NumberOfApprovalsNeeded: "3" }] }) },
    },
  }),
};
