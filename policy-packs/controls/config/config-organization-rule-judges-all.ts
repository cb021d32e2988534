import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const managed = "aws:cfg/organizationManagedRule:OrganizationManagedRule";
const custom = "aws:cfg/organizationCustomRule:OrganizationCustomRule";
const everywhere = isUnset("excludedAccounts");

export const configOrganizationRuleJudgesAll: Control = {
  id: "config-organization-rule-judges-all",
  title: "Organization-wide Config rules judge every account",
  why: "An account that a rule leaves out is judged by nothing, and the report of the organization does not show it.",
  remedy: "Leave excludedAccounts out; grant an exception for what one account may do otherwise.",
  severity: "medium",
  domain: "detection",
  planned: requires({
    [managed]: everywhere,
    [custom]: everywhere,
    "aws:cfg/organizationCustomPolicyRule:OrganizationCustomPolicyRule": everywhere,
    "aws:cfg/organizationConformancePack:OrganizationConformancePack": everywhere,
  }),
  examples: {
    bad: [
      ...examplesOf(managed, {
        bad: { "an account left out": { excludedAccounts: ["111122223333"] } },
        good: {},
      }).bad,
      ...examplesOf(custom, { bad: { "of a custom rule": { excludedAccounts: ["111122223333"] } }, good: {} })
        .bad,
    ],
    good: examplesOf(managed, {
      bad: {},
      good: {
        "no account left out": { ruleIdentifier: "S3_BUCKET_VERSIONING_ENABLED" },
        "an empty list": { excludedAccounts: [] },
      },
    }).good,
  },
};
