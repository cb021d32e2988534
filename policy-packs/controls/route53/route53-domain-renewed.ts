import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const domain = "aws:route53domains/registeredDomain:RegisteredDomain";

export const route53DomainRenewed: Control = {
  id: "route53-domain-renewed",
  title: "Registered domains renew themselves",
  why: "A domain that runs out belongs to anyone who registers it next, with its web traffic and its mail.",
  remedy: "Leave autoRenew out, or set it to true.",
  severity: "medium",
  domain: "network",
  // On by default.
  planned: requires({ [domain]: isTrue("autoRenew", { unset: true }) }),
  examples: examplesOf(domain, {
    bad: {
      off: { domainName: "example.com", autoRenew: false },
      "off, as text": { domainName: "example.com", autoRenew: "false" },
    },
    good: { "left out": { domainName: "example.com" }, on: { domainName: "example.com", autoRenew: true } },
  }),
};
