import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { allOf, anyOf } from "../requirements/combined";
import { documentOf, openToAll, openToRole } from "../facts/example-policies";
import { isSet } from "../requirements/presence";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

const policies = [
  "aws:opensearch/domainPolicy:DomainPolicy",
  "aws:elasticsearch/domainPolicy:DomainPolicy",
] as const;
const ingestion = "aws:opensearchingest/resourcePolicy:ResourcePolicy";
const named = admitsNamedCallers("accessPolicies", "domain");
const required = anyOf(
  "accessPolicies lets anyone use the domain: name the principals",
  named,
  allOf(isSet("vpcOptions.subnetIds"), isTrue("advancedSecurityOptions.enabled")),
);
const fromOffice = { IpAddress: { "aws:SourceIp": ["203.0.113.0/24"] } };
const fromAnywhere = { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } };
const everyone = { Principal: { AWS: "*" }, Action: "es:*" };

export const opensearchPolicyNotPublic: Control = {
  id: "opensearch-policy-not-public",
  title: "OpenSearch domains are not open to everyone",
  why: "A policy for everyone makes each index readable and writable for everyone who reaches the endpoint.",
  remedy:
    "Name the principals in the access policy, or put the domain into a VPC and switch fine-grained access control on.",
  severity: "critical",
  domain: "identity",
  // In a VPC, with fine-grained access control deciding, AWS itself proposes the open policy; so does a list of addresses outside of one.
  planned: requires({
    ...onDomains(required),
    [policies[0]]: named,
    [policies[1]]: named,
    [ingestion]: admitsNamedCallers("policy", "pipeline"),
  }),
  examples: {
    bad: [
      {
        name: "everyone",
        resources: [{ type: opensearch, props: { accessPolicies: JSON.stringify(documentOf(everyone)) } }],
      },
      {
        name: "everyone from anywhere",
        resources: [
          {
            type: elasticsearch,
            props: { accessPolicies: documentOf({ ...everyone, Condition: fromAnywhere }) },
          },
        ],
      },
      {
        name: "everyone in a VPC, without users",
        resources: [
          {
            type: opensearch,
            props: {
              vpcOptions: { subnetIds: ["subnet-1"] },
              accessPolicies: JSON.stringify(documentOf(everyone)),
            },
          },
        ],
      },
      {
        name: "a policy of a domain that is planned elsewhere",
        resources: [
          {
            type: policies[0],
            props: { domainName: "search", accessPolicies: JSON.stringify(documentOf(everyone)) },
          },
        ],
      },
      { name: "a pipeline's", resources: [{ type: ingestion, props: { policy: openToAll("osis:Ingest") } }] },
      {
        name: "everyone, where users are asked for outside of a VPC",
        resources: [
          {
            type: opensearch,
            props: { advancedSecurityOptions: { enabled: true }, accessPolicies: documentOf(everyone) },
          },
        ],
      },
      {
        name: "everyone, in the older type of a separate policy",
        resources: [
          {
            type: policies[1],
            props: { domainName: "search", accessPolicies: JSON.stringify(documentOf(everyone)) },
          },
        ],
      },
    ],
    good: [
      {
        name: "a role",
        resources: [
          { type: opensearch, props: { accessPolicies: JSON.stringify(openToRole("es:ESHttpGet")) } },
        ],
      },
      {
        name: "addresses",
        resources: [
          {
            type: elasticsearch,
            props: { accessPolicies: documentOf({ ...everyone, Condition: fromOffice }) },
          },
        ],
      },
      {
        name: "everyone in a VPC, where users are asked for",
        resources: [
          {
            type: opensearch,
            props: {
              vpcOptions: { subnetIds: ["subnet-1"] },
              advancedSecurityOptions: { enabled: true },
              accessPolicies: JSON.stringify(documentOf(everyone)),
            },
          },
        ],
      },
      { name: "no policy", resources: [{ type: opensearch, props: {} }] },
      {
        name: "a policy by itself",
        resources: [
          { type: policies[1], props: { domainName: "search", accessPolicies: openToRole("es:ESHttpGet") } },
        ],
      },
    ],
  },
};
