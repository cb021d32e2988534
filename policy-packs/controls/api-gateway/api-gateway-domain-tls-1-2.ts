import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const domain = "aws:apigateway/domainName:DomainName";
const domainV2 = "aws:apigatewayv2/domainName:DomainName";

const isModern = (path: string) =>
  matches(path, /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/, "a policy of TLS 1.2 or newer");

export const apiGatewayDomainTls12: Control = {
  id: "api-gateway-domain-tls-1-2",
  title: "API Gateway's domain names take TLS 1.2 or newer",
  why: "TLS 1.0 and 1.1 can be broken on the way.",
  remedy:
    'Set securityPolicy: "TLS_1_2", or for a REST API one of the policies that begin with SecurityPolicy_TLS12 or SecurityPolicy_TLS13.',
  severity: "high",
  domain: "network",
  // What AWS takes for a policy that is left out depends on the kind of endpoint and is not documented, so it must be stated.
  planned: requires({
    [domain]: isModern("securityPolicy"),
    [domainV2]: isModern("domainNameConfiguration.securityPolicy"),
  }),
  examples: {
    bad: [
      {
        name: "TLS 1.0",
        resources: [{ type: domain, props: { domainName: "api.example.com", securityPolicy: "TLS_1_0" } }],
      },
      { name: "left out", resources: [{ type: domain, props: { domainName: "api.example.com" } }] },
      {
        name: "TLS 1.0 of an HTTP API, in a list",
        resources: [
          {
            type: domainV2,
            props: {
              domainName: "api.example.com",
              domainNameConfiguration: [{ securityPolicy: "TLS_1_0" }],
            },
          },
        ],
      },
      {
        name: "a name that only ends like a policy",
        resources: [{ type: domain, props: { securityPolicy: "SecurityPolicy_TLS_1_2" } }],
      },
    ],
    good: [
      {
        name: "TLS 1.2",
        resources: [{ type: domain, props: { domainName: "api.example.com", securityPolicy: "TLS_1_2" } }],
      },
      {
        name: "TLS 1.3",
        resources: [
          {
            type: domain,
            props: { domainName: "api.example.com", securityPolicy: "SecurityPolicy_TLS13_1_3_2025_09" },
          },
        ],
      },
      {
        name: "TLS 1.2 of an HTTP API",
        resources: [
          {
            type: domainV2,
            props: { domainName: "api.example.com", domainNameConfiguration: { securityPolicy: "TLS_1_2" } },
          },
        ],
      },
    ],
  },
};
