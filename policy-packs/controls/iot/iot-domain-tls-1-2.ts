import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const domain = "aws:iot/domainConfiguration:DomainConfiguration";

export const iotDomainTls12: Control = {
  id: "iot-domain-tls-1-2",
  title: "Domains of IoT take TLS 1.2 or later",
  why: "TLS 1.0 and 1.1 can be broken.",
  remedy: 'Set tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS13_1_2_2022_10" }.',
  severity: "high",
  domain: "data-protection",
  // New domains take TLS 1.2 or 1.3 where nothing is said (2026). Names with 1_0 in them take older ones.
  planned: requires({
    [domain]: matches(
      "tlsConfig.securityPolicy",
      /^IoTSecurityPolicy_TLS1[23]_1_[23]_/,
      "a policy for TLS 1.2 or later",
      { unset: "IoTSecurityPolicy_TLS13_1_2_2022_10" },
    ),
  }),
  examples: examplesOf(domain, {
    bad: {
      "an old policy": { tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS12_1_0_2016_01" } },
      "in a list of one": { tlsConfig: [{ securityPolicy: "IoTSecurityPolicy_TLS12_1_0_2015_01" }] },
      "a name that only ends like a policy": {
        tlsConfig: { securityPolicy: "Not-IoTSecurityPolicy_TLS13_1_2_2022_10" },
      },
    },
    good: {
      "TLS 1.3 and 1.2": { tlsConfig: { securityPolicy: "IoTSecurityPolicy_TLS13_1_2_2022_10" } },
      "left out": { name: "devices" },
      "TLS 1.2": { tlsConfig: [{ securityPolicy: "IoTSecurityPolicy_TLS12_1_2_2022_10" }] },
    },
  }),
};
