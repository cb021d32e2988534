import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { excludes, includes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const connection = "aws:ec2/vpnConnection:VpnConnection";

const takesNewer = (property: string) => allOf(includes(property, "ikev2"), excludes(property, "ikev1"));

export const vpnTunnelsIkev2: Control = {
  id: "vpn-tunnels-ikev2",
  title: "VPN tunnels take IKEv2 only",
  why: "IKEv1 shows who connects, is open to guessing of its shared key, and is withdrawn.",
  remedy: 'Set tunnel1IkeVersions and tunnel2IkeVersions to ["ikev2"].',
  severity: "medium",
  domain: "network",
  // AWS takes both versions where none is named, as of November 2026.
  planned: requires({
    [connection]: allOf(takesNewer("tunnel1IkeVersions"), takesNewer("tunnel2IkeVersions")),
  }),
  examples: examplesOf(connection, {
    bad: {
      "left out": { type: "ipsec.1" },
      "the older beside the newer": { tunnel1IkeVersions: ["ikev2"], tunnel2IkeVersions: ["ikev1", "ikev2"] },
    },
    good: {
      "the newer": { tunnel1IkeVersions: ["ikev2"], tunnel2IkeVersions: ["ikev2"] },
      "the newer, over a transit gateway": {
        transitGatewayId: "tgw-1",
        tunnel1IkeVersions: ["ikev2"],
        tunnel2IkeVersions: ["ikev2"],
      },
    },
  }),
};
