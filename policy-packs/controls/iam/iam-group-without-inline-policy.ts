import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const type = "aws:iam/groupPolicy:GroupPolicy";

export const iamGroupWithoutInlinePolicy: Control = {
  id: "iam-group-without-inline-policy",
  title: "Groups get their rights by managed policies",
  why: "An inline policy is in no list: who reviews what a group may do does not see it.",
  remedy: "Make a Policy and attach it to the group.",
  severity: "low",
  domain: "identity",
  // Narrower than AWS Config's rule iam-no-inline-policy-check: a role's inline policy is made and removed
  // with its role, and a user's is iam-user-without-policies'.
  planned: requires({ [type]: isUnset("policy") }),
  examples: examplesOf(type, {
    bad: {
      inline: { group: "readers", policy: "{}" },
      "inline, as an object": { group: "readers", policy: { Version: "2012-10-17", Statement: [] } },
    },
    good: { "nothing written": { group: "readers" }, "an empty text": { group: "readers", policy: "" } },
  }),
};
