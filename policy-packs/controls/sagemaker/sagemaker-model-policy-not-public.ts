import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "sagemaker:DescribeModelPackage",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const sagemakerModelPolicyNotPublic: Control = {
  id: "sagemaker-model-policy-not-public",
  title: "Model packages admit only callers that they name",
  why: "A public policy lets everyone copy the models that we trained.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({ [policy]: admitsNamedCallers("resourcePolicy", "package group") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { resourcePolicy: JSON.stringify(allow("*")) },
      "every AWS principal, in a list": {
        resourcePolicy: JSON.stringify(allow({ AWS: ["111122223333", "*"] })),
      },
    },
    good: {
      "one account": { resourcePolicy: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:root" })) },
      "our organization": {
        resourcePolicy: JSON.stringify(
          allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
        ),
      },
    },
  }),
};
