import { baselineRoles, exampleBaselineRoles } from "../facts/baseline-roles";
import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const privilegedRolesNotPassed = prevented({
  id: "privileged-roles-not-passed",
  title: "Roles of the landing zone are passed to services by deployment and vending only",
  why: "A function or an instance that runs under a privileged role does with it whatever its owner likes.",
  remedy: "Give the service a role of its own.",
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "BaselineRolesNotPassed",
      actions: ["iam:PassRole"],
      to: exemptForVending,
      on: baselineRoles,
      exampleResources: exampleBaselineRoles,
      allowed: [
        {
          name: "a workload's role to a function",
          action: "iam:PassRole",
          resource: "arn:{partition}:iam::{account}:role/boi-api",
          context: { "iam:PassedToService": "lambda.amazonaws.com" },
        },
        { name: "reading a role", action: "iam:GetRole", resource: exampleBaselineRoles[0] },
        {
          name: "a role below a path of the same name",
          action: "iam:PassRole",
          resource: "arn:{partition}:iam::{account}:role/palisade/documents/reader",
        },
      ],
    }),
  ],
});
