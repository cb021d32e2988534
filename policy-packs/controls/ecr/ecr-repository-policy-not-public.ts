import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:ecr/repositoryPolicy:RepositoryPolicy";
const registry = "aws:ecr/registryPolicy:RegistryPolicy";
const template = "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: principal, Action: "ecr:BatchGetImage", Condition: condition }],
});

export const ecrRepositoryPolicyNotPublic: Control = {
  id: "ecr-repository-policy-not-public",
  title: "Image repositories admit only callers that they name",
  why: "A public policy lets everyone pull what we run, and perhaps push what we run next.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({
    [policy]: admitsNamedCallers("policy", "repository"),
    [registry]: admitsNamedCallers("policy", "registry"),
    [template]: admitsNamedCallers("repositoryPolicy", "repository"),
  }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { repository: "app", policy: allow("*") },
      "every AWS principal, as text": { repository: "app", policy: JSON.stringify(allow({ AWS: "*" })) },
      "in a template": [
        { type: template, props: { prefix: "ROOT", repositoryPolicy: JSON.stringify(allow("*")) } },
      ],
      "the registry": [
        {
          type: registry,
          props: {
            policy: JSON.stringify({
              Statement: [
                {
                  Effect: "Allow",
                  Principal: { AWS: ["111122223333", "*"] },
                  Action: "ecr:ReplicateImage",
                  Resource: "*",
                },
              ],
            }),
          },
        },
      ],
    },
    good: {
      "one account": { repository: "app", policy: allow({ AWS: "arn:aws:iam::111122223333:root" }) },
      "our organization": {
        repository: "app",
        policy: JSON.stringify(allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })),
      },
      "a template without one": [{ type: template, props: { prefix: "ROOT" } }],
    },
  }),
};
