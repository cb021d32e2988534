import type { Control } from "../model/control";
import { matches } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchTlsPolicyCurrent: Control = {
  id: "opensearch-tls-policy-current",
  title: "OpenSearch domains speak current TLS alone",
  why: "TLS 1.0 and 1.1 can be broken or talked down.",
  remedy: 'Set domainEndpointOptions.tlsSecurityPolicy to "Policy-Min-TLS-1-2-PFS-2023-10".',
  severity: "medium",
  domain: "data-protection",
  // Left out, AWS takes Policy-Min-TLS-1-0-2019-07. FSBP asks for forward secrecy too; a policy that begins at TLS 1.2 without it passes here.
  planned: requires(
    onDomains(
      matches(
        "domainEndpointOptions.tlsSecurityPolicy",
        /^Policy-Min-TLS-1-[23]-/,
        "a policy that begins at TLS 1.2",
      ),
    ),
  ),
  examples: {
    bad: [
      {
        name: "left out",
        resources: [{ type: opensearch, props: { domainEndpointOptions: { enforceHttps: true } } }],
      },
      {
        name: "the old one",
        resources: [
          {
            type: elasticsearch,
            props: { domainEndpointOptions: [{ tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "with forward secrecy",
        resources: [
          {
            type: opensearch,
            props: { domainEndpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } },
          },
        ],
      },
      {
        name: "TLS 1.2",
        resources: [
          {
            type: elasticsearch,
            props: { domainEndpointOptions: [{ tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" }] },
          },
        ],
      },
    ],
  },
};
