import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const domain = "aws:route53domains/registeredDomain:RegisteredDomain";

export const route53DomainContactsHidden: Control = {
  id: "route53-domain-contacts-hidden",
  title: "Contacts of registered domains are hidden from WHOIS",
  why: "Names, addresses and telephone numbers of those who can change a domain are what a caller needs to pose as one.",
  remedy: "Leave adminPrivacy, registrantPrivacy and techPrivacy out, or set them to true.",
  severity: "low",
  domain: "data-protection",
  // Hidden by default.
  planned: requires({
    [domain]: allOf(
      isTrue("adminPrivacy", { unset: true }),
      isTrue("registrantPrivacy", { unset: true }),
      isTrue("techPrivacy", { unset: true }),
    ),
  }),
  examples: examplesOf(domain, {
    bad: {
      shown: { adminPrivacy: false, registrantPrivacy: false, techPrivacy: false },
      "one shown, as text": { registrantPrivacy: "false" },
    },
    good: {
      "left out": { domainName: "example.com" },
      hidden: { adminPrivacy: true, registrantPrivacy: true, techPrivacy: "true" },
    },
  }),
};
