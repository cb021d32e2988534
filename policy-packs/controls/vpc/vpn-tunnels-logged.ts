import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const connection = "aws:ec2/vpnConnection:VpnConnection";

const writes = (tunnel: string) => isTrue(`${tunnel}.cloudwatchLogOptions.logEnabled`);

export const vpnTunnelsLogged: Control = {
  id: "vpn-tunnels-logged",
  title: "Both tunnels of a VPN connection write logs",
  why: "Without them no one can tell a broken tunnel from a refused or an attacked one.",
  remedy:
    "Set cloudwatchLogOptions with logEnabled: true and logGroupArn in tunnel1LogOptions and tunnel2LogOptions.",
  severity: "medium",
  domain: "logging",
  planned: decided(
    requires({ [connection]: allOf(writes("tunnel1LogOptions"), writes("tunnel2LogOptions")) }),
  ),
  examples: examplesOf(connection, {
    bad: {
      none: { type: "ipsec.1" },
      "one of two, in lists": {
        tunnel1LogOptions: [{ cloudwatchLogOptions: [{ logEnabled: "true", logGroupArn: "arn" }] }],
      },
    },
    good: {
      both: {
        tunnel1LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: "arn" } },
        tunnel2LogOptions: { cloudwatchLogOptions: { logEnabled: true, logGroupArn: "arn" } },
      },
      "both, in lists": {
        tunnel1LogOptions: [{ cloudwatchLogOptions: [{ logEnabled: "true" }] }],
        tunnel2LogOptions: [{ cloudwatchLogOptions: [{ logEnabled: "true" }] }],
      },
    },
  }),
};
