import { exemptByDefault, exemptInIncidents } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const configRulesKept = prevented({
  id: "config-rules-kept",
  title: "Config rules and their results are changed only by those who made them",
  why: "A rule that is gone, or whose results somebody else writes, reports an account as clean that is not.",
  remedy: "Change the control and deploy the security account's stack.",
  severity: "high",
  domain: "logging",
  denied: [
    reserved({
      sid: "ConfigRulesStay",
      actions: [
        "config:DeleteConfigRule",
        "config:DeleteConformancePack",
        "config:DeleteEvaluationResults",
        "config:DeleteOrganizationConfigRule",
        "config:DeleteOrganizationConformancePack",
        "config:DeleteRemediationConfiguration",
        "config:PutConfigRule",
        "config:PutConformancePack",
        "config:PutOrganizationConfigRule",
        "config:PutOrganizationConformancePack",
        "config:PutRemediationConfigurations",
        "config:PutRemediationExceptions",
      ],
      to: exemptByDefault,
      allowed: [
        {
          name: "having a rule evaluate again",
          action: "config:StartConfigRulesEvaluation",
          resource: "arn:{partition}:config:{region}:{account}:config-rule/config-rule-0a1b2c",
        },
        { name: "reading results", action: "config:GetComplianceDetailsByConfigRule" },
      ],
    }),
    reserved({
      sid: "ConfigRuleCodeStays",
      actions: [
        "lambda:AddPermission",
        "lambda:CreateFunctionUrlConfig",
        "lambda:DeleteFunction",
        "lambda:DeleteFunctionCodeSigningConfig",
        "lambda:DeleteFunctionConcurrency",
        "lambda:DeleteFunctionEventInvokeConfig",
        "lambda:PublishVersion",
        "lambda:PutFunctionCodeSigningConfig",
        "lambda:PutFunctionConcurrency",
        "lambda:PutFunctionEventInvokeConfig",
        "lambda:PutFunctionRecursionConfig",
        "lambda:PutRuntimeManagementConfig",
        "lambda:RemovePermission",
        "lambda:UpdateFunctionCode",
        "lambda:UpdateFunctionCodeSigningConfig",
        "lambda:UpdateFunctionConfiguration",
        "lambda:UpdateFunctionEventInvokeConfig",
      ],
      // An incident may need a function stopped, no matter whose it is.
      to: exemptInIncidents,
      on: ({ partition }) => [`arn:${partition}:lambda:*:*:function:palisade-*`],
      exampleResources: ["arn:{partition}:lambda:{region}:{security}:function:palisade-config-rules"],
      allowed: [
        {
          name: "the code of a function of one's own",
          action: "lambda:UpdateFunctionCode",
          resource: "arn:{partition}:lambda:{region}:{account}:function:orders",
        },
        {
          name: "a look at the rules' function",
          action: "lambda:GetFunctionConfiguration",
          resource: "arn:{partition}:lambda:{region}:{security}:function:palisade-config-rules",
        },
        {
          name: "the rules' function invoked by Config",
          caller: { type: "service", service: "config.amazonaws.com" },
          action: "lambda:InvokeFunction",
          resource: "arn:{partition}:lambda:{region}:{security}:function:palisade-config-rules",
        },
      ],
    }),
    {
      by: "scp",
      holds: "everywhere",
      sid: "EvaluationsAreTheRulesOwn",
      statement: ({ partition }) => ({
        Action: ["config:PutEvaluations", "config:PutExternalEvaluation"],
        Resource: "*",
        Condition: {
          ArnNotLike: { "aws:PrincipalArn": `arn:${partition}:iam::*:role/palisade-config-evaluation` },
        },
      }),
      cases: {
        denied: [
          { name: "a developer calls an account clean", action: "config:PutEvaluations" },
          {
            name: "a developer brings a result from outside",
            action: "config:PutExternalEvaluation",
            resource: "arn:{partition}:config:{region}:{account}:config-rule/config-rule-0a1b2c",
          },
          { name: "a workload does", caller: "workload", action: "config:PutEvaluations" },
          { name: "the deployment does", caller: "deployment", action: "config:PutEvaluations" },
        ],
        allowed: [
          {
            name: "the rules' Lambda, by its role in the account",
            caller: "baseline",
            action: "config:PutEvaluations",
          },
          { name: "reading results", action: "config:GetComplianceDetailsByConfigRule" },
          { name: "evaluating a template", action: "config:StartResourceEvaluation" },
        ],
      },
    },
  ],
});
