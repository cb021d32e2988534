import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const type = "aws:ssm/serviceSetting:ServiceSetting";

export const ssmAutomationLogged: Control = {
  id: "ssm-automation-logged",
  title: "Scripts of Systems Manager Automation write to CloudWatch Logs",
  why: "What a runbook's script did on a hundred instances is known only from its output.",
  remedy: "Set the service setting /ssm/automation/customer-script-log-destination to CloudWatch.",
  severity: "medium",
  domain: "logging",
  // Only what a program sets is judged.
  planned: requires({
    [type]: when(
      matches("settingId", /(^|servicesetting)\/ssm\/automation\/customer-script-log-destination$/, "x"),
      isOneOf("settingValue", ["CloudWatch"]),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "switched off": { settingId: "/ssm/automation/customer-script-log-destination", settingValue: "None" },
      "switched off, by ARN": {
        settingId:
          "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/automation/customer-script-log-destination",
        settingValue: "",
      },
    },
    good: {
      logged: { settingId: "/ssm/automation/customer-script-log-destination", settingValue: "CloudWatch" },
      "another setting": { settingId: "/ssm/parameter-store/high-throughput-enabled", settingValue: "true" },
    },
  }),
};
