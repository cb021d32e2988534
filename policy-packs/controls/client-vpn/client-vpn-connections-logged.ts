import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const endpoint = "aws:ec2clientvpn/endpoint:Endpoint";

export const clientVpnConnectionsLogged: Control = {
  id: "client-vpn-connections-logged",
  title: "Client VPN endpoints log connections",
  why: "The log tells who was in the network when, and from where.",
  remedy: "Set connectionLogOptions with enabled: true and cloudwatchLogGroup.",
  severity: "medium",
  domain: "logging",
  planned: decided(requires({ [endpoint]: isTrue("connectionLogOptions.enabled") })),
  examples: examplesOf(endpoint, {
    bad: {
      off: { connectionLogOptions: { enabled: false } },
      "off, as text in a list": { connectionLogOptions: [{ enabled: "false" }] },
    },
    good: {
      on: { connectionLogOptions: { enabled: true, cloudwatchLogGroup: "vpn" } },
      "on, as text in a list": { connectionLogOptions: [{ enabled: "true" }] },
    },
  }),
};
