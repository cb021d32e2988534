import { admitsInternet } from "../facts/cidr";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { some } from "../model/three-valued";
import { inEach } from "../requirements/blocks";
import { allOf, anyOf } from "../requirements/combined";
import { hasAtLeast } from "../requirements/presence";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const ports = "aws:lightsail/instancePublicPorts:InstancePublicPorts";

const isNarrow = (path: string) =>
  property(path, {
    accepts: (value) => !Array.isArray(value) || !some(value, admitsInternet),
    must: "must not be the internet",
  });
const isWeb = (port: number) =>
  allOf(isOneOf("protocol", ["tcp"]), isOneOf("fromPort", [port]), isOneOf("toPort", [port]));
const isClosed = allOf(
  anyOf(
    "cidrs must name the networks that may connect",
    hasAtLeast("cidrs", 1),
    hasAtLeast("ipv6Cidrs", 1),
    hasAtLeast("cidrListAliases", 1),
  ),
  isNarrow("cidrs"),
  isNarrow("ipv6Cidrs"),
);

export const lightsailPortsNotOpen: Control = {
  id: "lightsail-ports-not-open",
  title: "Lightsail instances keep all ports but those of the web closed to the internet",
  why: "Scanners find an open administration port within minutes.",
  remedy: "Give cidrs of your own for every port but 80 and 443.",
  severity: "critical",
  domain: "network",
  // A port without any CIDR block is open to everyone.
  planned: requires({
    [ports]: inEach(
      "portInfos",
      anyOf("admits the internet to a port other than 80 and 443", isWeb(80), isWeb(443), isClosed),
    ),
  }),
  examples: examplesOf(ports, {
    bad: {
      "SSH, left open": { portInfos: [{ protocol: "tcp", fromPort: 22, toPort: 22 }] },
      "a database, its ports as text": {
        portInfos: [
          { protocol: "tcp", fromPort: 443, toPort: 443 },
          { protocol: "tcp", fromPort: "3306", toPort: "3306", cidrs: ["0.0.0.0/0"] },
        ],
      },
      everything: {
        portInfos: {
          protocol: "all",
          fromPort: 0,
          toPort: 65535,
          cidrs: ["10.0.0.0/8"],
          ipv6Cidrs: ["::/0"],
        },
      },
      "one network, and the internet beside it": {
        portInfos: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrs: ["10.0.0.0/8", "0.0.0.0/0"] }],
      },
    },
    good: {
      "the web": {
        portInfos: [
          { protocol: "tcp", fromPort: 80, toPort: 80 },
          { protocol: "tcp", fromPort: "443", toPort: "443", cidrs: ["0.0.0.0/0"] },
        ],
      },
      "SSH from one network": {
        portInfos: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrs: ["203.0.113.0/24"] }],
      },
      "networks by their alias": {
        portInfos: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrListAliases: ["lightsail-connect"] }],
      },
      "networks by IPv6": {
        portInfos: [{ protocol: "tcp", fromPort: 22, toPort: 22, ipv6Cidrs: ["2001:db8::/32"] }],
      },
    },
  }),
};
