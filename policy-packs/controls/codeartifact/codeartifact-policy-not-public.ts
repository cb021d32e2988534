import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const domain = "aws:codeartifact/domainPermissions:DomainPermissions";
const repository = "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy";

const allow = (principal: unknown, condition: object = {}) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: principal,
      Action: "codeartifact:ReadFromRepository",
      Resource: "*",
      Condition: condition,
    },
  ],
});

export const codeartifactPolicyNotPublic: Control = {
  id: "codeartifact-policy-not-public",
  title: "Package repositories admit only callers that they name",
  why: "A public policy lets everyone read our packages, and perhaps publish what we install next.",
  remedy: "Name the principals in the policy, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({
    [domain]: admitsNamedCallers("policyDocument", "domain"),
    [repository]: admitsNamedCallers("policyDocument", "repository"),
  }),
  examples: examplesOf(domain, {
    bad: {
      everyone: { policyDocument: JSON.stringify(allow("*")) },
      "every AWS principal, in a list": {
        policyDocument: JSON.stringify(allow({ AWS: ["111122223333", "*"] })),
      },
      "a repository": [{ type: repository, props: { policyDocument: JSON.stringify(allow("*")) } }],
    },
    good: {
      "one account": { policyDocument: JSON.stringify(allow({ AWS: "arn:aws:iam::111122223333:root" })) },
      "our organization": {
        policyDocument: JSON.stringify(
          allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
        ),
      },
    },
  }),
};
