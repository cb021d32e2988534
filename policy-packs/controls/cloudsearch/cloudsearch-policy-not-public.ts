import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:cloudsearch/domainServiceAccessPolicy:DomainServiceAccessPolicy";

export const cloudsearchPolicyNotPublic: Control = {
  id: "cloudsearch-policy-not-public",
  title: "CloudSearch domains admit only callers that they name",
  why: "An open domain answers any question about what is in it.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  planned: requires({ [type]: admitsNamedCallers("accessPolicy", "domain") }),
  examples: publicPolicyExamples(type, {
    property: "accessPolicy",
    action: "cloudsearch:search",
    props: { domainName: "catalog" },
  }),
};
