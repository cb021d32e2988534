import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const type = "aws:ssm/serviceSetting:ServiceSetting";

export const ssmPublicSharingBlocked: Control = {
  id: "ssm-public-sharing-blocked",
  title: "Sharing of Systems Manager documents with everyone is blocked",
  why: "While the setting allows it, one call makes a runbook public.",
  remedy: "Set the service setting /ssm/documents/console/public-sharing-permission to Disable.",
  severity: "high",
  domain: "data-protection",
  // Only what a program sets is judged: the account's setting stays AWS's, Enable, where no program says so.
  planned: requires({
    [type]: when(
      matches("settingId", /(^|servicesetting)\/ssm\/documents\/console\/public-sharing-permission$/, "x"),
      isOneOf("settingValue", ["Disable"]),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      allowed: { settingId: "/ssm/documents/console/public-sharing-permission", settingValue: "Enable" },
      "allowed, by ARN": {
        settingId:
          "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission",
        settingValue: "Enable",
      },
    },
    good: {
      blocked: { settingId: "/ssm/documents/console/public-sharing-permission", settingValue: "Disable" },
      "another setting": { settingId: "/ssm/parameter-store/high-throughput-enabled", settingValue: "true" },
    },
  }),
};
