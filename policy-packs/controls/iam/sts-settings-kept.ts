import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const stsSettingsKept = prevented({
  id: "sts-settings-kept",
  title: "Where sessions come from and where they are valid stays as deployed",
  why: "A token of version 2 from the global endpoint is valid in Regions that are switched off, and an endpoint that is off stops every workload of its Region.",
  remedy: "Change the setting by deployment, after asking who uses the endpoint.",
  severity: "medium",
  domain: "identity",
  denied: [
    reserved({
      sid: "SessionSettingsStay",
      actions: ["iam:SetSecurityTokenServicePreferences", "iam:SetSTSRegionalEndpointStatus"],
      to: exemptByDefault,
      allowed: [
        {
          name: "opening a session",
          action: "sts:AssumeRole",
          resource: "arn:{partition}:iam::{account}:role/workload",
        },
        { name: "reading the account's settings", action: "iam:GetAccountSummary" },
      ],
    }),
  ],
});
