import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtLeast, isTrue } from "../requirements/scalars";

const policy = "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy";

const hsts = "securityHeadersConfig.strictTransportSecurity";

export const cloudfrontHstsSent: Control = {
  id: "cloudfront-hsts-sent",
  title: "CloudFront's header policies make browsers use TLS for a year",
  why: "Until a browser has been told, its first request may go over HTTP, where anyone can answer it.",
  remedy:
    "Set securityHeadersConfig.strictTransportSecurity with accessControlMaxAgeSec: 31536000, includeSubdomains and override.",
  severity: "low",
  domain: "network",
  planned: requires({
    [policy]: allOf(
      isAtLeast(`${hsts}.accessControlMaxAgeSec`, 31_536_000),
      isTrue(`${hsts}.includeSubdomains`),
      isTrue(`${hsts}.override`),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      "no header": { securityHeadersConfig: { contentTypeOptions: { override: true } } },
      "an hour": {
        securityHeadersConfig: [
          {
            strictTransportSecurity: [
              { accessControlMaxAgeSec: 3600, includeSubdomains: true, override: true },
            ],
          },
        ],
      },
      "without names below": {
        securityHeadersConfig: {
          strictTransportSecurity: { accessControlMaxAgeSec: 31536000, override: true },
        },
      },
    },
    good: {
      "a year": {
        securityHeadersConfig: {
          strictTransportSecurity: {
            accessControlMaxAgeSec: 31536000,
            includeSubdomains: true,
            override: true,
          },
        },
      },
      "two years, as text": {
        securityHeadersConfig: {
          strictTransportSecurity: {
            accessControlMaxAgeSec: "63072000",
            includeSubdomains: "true",
            override: "true",
          },
        },
      },
    },
  }),
};
