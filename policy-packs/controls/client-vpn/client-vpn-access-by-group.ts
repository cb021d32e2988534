import { admitsInternet } from "../facts/cidr";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const rule = "aws:ec2clientvpn/authorizationRule:AuthorizationRule";

export const clientVpnAccessByGroup: Control = {
  id: "client-vpn-access-by-group",
  title: "Client VPN lets groups into single networks",
  why: "A rule for everyone to everywhere makes one stolen laptop a foot in every network.",
  remedy: "Name accessGroupId, or a narrower targetNetworkCidr.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [rule]: when(
      isTrue("authorizeAllGroups"),
      property("targetNetworkCidr", {
        accepts: (value) => !admitsInternet(value),
        must: "must be a single network where authorizeAllGroups is true",
      }),
    ),
  }),
  examples: examplesOf(rule, {
    bad: {
      "everyone to everywhere": { authorizeAllGroups: true, targetNetworkCidr: "0.0.0.0/0" },
      "everyone, as text, to half of everywhere": {
        authorizeAllGroups: "true",
        targetNetworkCidr: "0.0.0.0/1",
      },
    },
    good: {
      "a group": { accessGroupId: "g", targetNetworkCidr: "0.0.0.0/0" },
      "everyone to one network": { authorizeAllGroups: true, targetNetworkCidr: "10.0.0.0/16" },
    },
  }),
};
