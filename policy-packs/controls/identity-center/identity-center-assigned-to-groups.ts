import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:ssoadmin/accountAssignment:AccountAssignment";
const assignment = {
  instanceArn: "arn",
  permissionSetArn: "arn",
  principalId: "0a1b",
  targetId: "111122223333",
  targetType: "AWS_ACCOUNT",
};

export const identityCenterAssignedToGroups: Control = {
  id: "identity-center-assigned-to-groups",
  title: "Access to accounts is assigned to groups, not to single people",
  why: "What one person got for one task stays with them when the task, or the job, ends.",
  remedy: "Assign the permission set to a group: principalType: GROUP.",
  severity: "low",
  domain: "identity",
  baseline: true,
  planned: decided(requires({ [type]: isOneOf("principalType", ["GROUP"]) })),
  examples: examplesOf(type, {
    bad: {
      person: { ...assignment, principalType: "USER" },
      "in the wrong letters": { ...assignment, principalType: "user" },
    },
    good: {
      group: { ...assignment, principalType: "GROUP" },
      "group, of another account": { ...assignment, principalType: "GROUP", targetId: "444455556666" },
    },
  }),
};
