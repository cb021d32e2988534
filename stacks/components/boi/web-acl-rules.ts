import type * as aws from "@pulumi/aws";

type Rule = aws.types.input.wafv2.WebAclRule;

const visible = (metricName: string) => ({
  cloudwatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

/** What AWS keeps up to date. Bodies up to the limit are looked at; what is longer, the services refuse by themselves. */
const managed: readonly string[] = [
  "AWSManagedRulesAmazonIpReputationList",
  "AWSManagedRulesCommonRuleSet",
  "AWSManagedRulesKnownBadInputsRuleSet",
  "AWSManagedRulesSQLiRuleSet",
];

/** Spreadsheets and documents are longer than the common rules' 8 KB; their own routes limit them. */
const counted: Readonly<Record<string, readonly string[]>> = {
  AWSManagedRulesCommonRuleSet: ["SizeRestrictions_BODY"],
};

/** First how many, then what. `perFiveMinutes` requests of one address. */
export const webAclRules = (name: string, perFiveMinutes: number): Rule[] => [
  {
    name: "rate",
    priority: 0,
    action: { block: {} },
    statement: { rateBasedStatement: { limit: perFiveMinutes, aggregateKeyType: "IP" } },
    visibilityConfig: visible(`${name}-rate`),
  },
  ...managed.map((group, index): Rule => ({
    name: group,
    priority: index + 1,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: "AWS",
        name: group,
        ruleActionOverrides: (counted[group] ?? []).map((rule) => ({
          name: rule,
          actionToUse: { count: {} },
        })),
      },
    },
    visibilityConfig: visible(`${name}-${group}`),
  })),
];
