import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const type = "aws:ssoadmin/permissionSet:PermissionSet";

export const identityCenterSessionWithinADay: Control = {
  id: "identity-center-session-within-a-day",
  title: "Sessions of permission sets end within a working day",
  why: "What is left open on a lost laptop works until the session ends.",
  remedy: "Set sessionDuration to PT8H or less.",
  severity: "low",
  domain: "identity",
  baseline: true,
  // One hour when it is left out (CreatePermissionSet, as of November 2026).
  planned: requires({
    [type]: matches(
      "sessionDuration",
      /^PT(?=[\dHM])(([1-7]H)?([0-5]?\dM)?|8H(0+M)?|([1-9]?\d|[1-3]\d\d|4[0-7]\d|480)M)(0+S)?$/,
      "eight hours at most, such as PT8H",
      { unset: "PT1H" },
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "twelve hours": { name: "developer", instanceArn: "arn", sessionDuration: "PT12H" },
      "nine hours, in minutes": { name: "developer", instanceArn: "arn", sessionDuration: "PT540M" },
    },
    good: {
      "eight hours": { name: "developer", instanceArn: "arn", sessionDuration: "PT8H" },
      "left to AWS: one hour": { name: "developer", instanceArn: "arn" },
      "an hour and a half": { name: "developer", instanceArn: "arn", sessionDuration: "PT1H30M" },
    },
  }),
};
