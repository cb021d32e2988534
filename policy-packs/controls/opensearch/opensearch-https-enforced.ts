import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchHttpsEnforced: Control = {
  id: "opensearch-https-enforced",
  title: "OpenSearch domains refuse plain HTTP",
  why: "Signatures, passwords and documents would cross the network in plain text.",
  remedy: "Set domainEndpointOptions.enforceHttps: true.",
  severity: "high",
  domain: "data-protection",
  // Left out together with the block, AWS enforces nothing; the provider takes true inside the block.
  planned: requires(
    onDomains(
      allOf(isSet("domainEndpointOptions"), isTrue("domainEndpointOptions.enforceHttps", { unset: true })),
    ),
  ),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }] },
      {
        name: "off, as text",
        resources: [{ type: elasticsearch, props: { domainEndpointOptions: { enforceHttps: "false" } } }],
      },
    ],
    good: [
      {
        name: "on",
        resources: [{ type: opensearch, props: { domainEndpointOptions: { enforceHttps: true } } }],
      },
      {
        name: "on, the block as a list",
        resources: [{ type: elasticsearch, props: { domainEndpointOptions: [{ enforceHttps: true }] } }],
      },
      {
        name: "the provider's default inside the block",
        resources: [
          {
            type: opensearch,
            props: { domainEndpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" } },
          },
        ],
      },
    ],
  },
};
