import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matchesNot } from "../requirements/scalars";

const permission = "aws:lambda/permission:Permission";

export const lambdaPermissionNamesAction: Control = {
  id: "lambda-permission-names-action",
  title: "Permissions of Lambda functions let their caller invoke, and no more",
  why: "With every action a caller may replace the code that it was meant to call.",
  remedy: 'Set action: "lambda:InvokeFunction".',
  severity: "high",
  domain: "identity",
  planned: requires({ [permission]: matchesNot("action", /^(\*|lambda:.*[*?].*)$/i, "a pattern") }),
  examples: examplesOf(permission, {
    bad: {
      "every action": { action: "lambda:*", principal: "events.amazonaws.com" },
      "some, by a pattern in capitals": { action: "Lambda:Update*" },
    },
    good: {
      one: { action: "lambda:InvokeFunction" },
      "a URL's": { action: "lambda:InvokeFunctionUrl" },
      "a name that holds no pattern of Lambda": { action: "not-lambda:*" },
    },
  }),
};
