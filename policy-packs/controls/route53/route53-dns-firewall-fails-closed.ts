import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const config = "aws:route53/resolverFirewallConfig:ResolverFirewallConfig";

export const route53DnsFirewallFailsClosed: Control = {
  id: "route53-dns-firewall-fails-closed",
  title: "DNS Firewall refuses queries that it cannot judge",
  why: "A firewall that fails open lets data out by DNS whenever it is slow.",
  remedy: 'Leave firewallFailOpen out, or set it to "DISABLED".',
  severity: "medium",
  domain: "network",
  // Off by default.
  planned: requires({ [config]: isOneOf("firewallFailOpen", ["DISABLED"], { unset: "DISABLED" }) }),
  examples: examplesOf(config, {
    bad: {
      open: { resourceId: "vpc-1", firewallFailOpen: "ENABLED" },
      "as its VPC's default says": { resourceId: "vpc-1", firewallFailOpen: "USE_LOCAL_RESOURCE_SETTING" },
    },
    good: {
      "left out": { resourceId: "vpc-1" },
      closed: { resourceId: "vpc-1", firewallFailOpen: "DISABLED" },
    },
  }),
};
