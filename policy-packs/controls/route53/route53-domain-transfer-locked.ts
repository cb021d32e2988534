import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const domain = "aws:route53domains/registeredDomain:RegisteredDomain";

export const route53DomainTransferLocked: Control = {
  id: "route53-domain-transfer-locked",
  title: "Registered domains are locked against transfer",
  why: "Anyone who gets an unlocked domain moved gets its web traffic and its mail.",
  remedy: "Leave transferLock out, or set it to true.",
  severity: "high",
  domain: "network",
  // On by default.
  planned: requires({ [domain]: isTrue("transferLock", { unset: true }) }),
  examples: examplesOf(domain, {
    bad: {
      off: { domainName: "example.com", transferLock: false },
      "off, as text": { domainName: "example.com", transferLock: "false" },
    },
    good: {
      "left out": { domainName: "example.com" },
      on: { domainName: "example.com", transferLock: true },
    },
  }),
};
