import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const domain = "aws:cloudsearch/domain:Domain";
const policy = "endpointOptions.tlsSecurityPolicy";

export const cloudsearchTlsRequired: Control = {
  id: "cloudsearch-tls-required",
  title: "CloudSearch domains take TLS 1.2 only",
  why: "Queries and documents go over the network in clear text.",
  remedy: "Set endpointOptions: { enforceHttps: true }, with a tlsSecurityPolicy of TLS 1.2.",
  severity: "high",
  domain: "data-protection",
  // Left out, AWS takes plain HTTP, and TLS 1.2 for what has TLS (2026).
  planned: requires({
    [domain]: allOf(
      isTrue("endpointOptions.enforceHttps"),
      isOneOf(policy, ["Policy-Min-TLS-1-2-2019-07"], { unset: "Policy-Min-TLS-1-2-2019-07" }),
    ),
  }),
  examples: examplesOf(domain, {
    bad: {
      "left out": { name: "shop" },
      "TLS 1.0, in a list of one": {
        endpointOptions: [{ enforceHttps: "true", tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" }],
      },
    },
    good: {
      "TLS 1.2": { endpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" } },
      "the policy left to AWS": { endpointOptions: { enforceHttps: "true" } },
    },
  }),
};
