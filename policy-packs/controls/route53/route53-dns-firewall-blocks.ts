import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const rule = "aws:route53/resolverFirewallRule:ResolverFirewallRule";

export const route53DnsFirewallBlocks: Control = {
  id: "route53-dns-firewall-blocks",
  title: "Rules of DNS Firewall block",
  why: "A rule that only alerts lets the query through, and the data with it.",
  remedy: 'Set action: "BLOCK", or "ALLOW" for names that you need.',
  severity: "low",
  domain: "network",
  planned: requires({ [rule]: isNoneOf("action", ["ALERT"]) }),
  examples: examplesOf(rule, {
    bad: {
      "an alert": { action: "ALERT", priority: 1 },
      "an alert of the last rule": { action: "ALERT", priority: "100" },
    },
    good: { blocked: { action: "BLOCK", blockResponse: "NODATA" }, "allowed by name": { action: "ALLOW" } },
  }),
};
