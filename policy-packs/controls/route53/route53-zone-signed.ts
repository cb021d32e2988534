import type { Control } from "../model/control";
import { ref } from "../model/example";
import { not, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const zone = "aws:route53/zone:Zone";
const signing = "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec";

const isSigned = isOneOf("signingStatus", ["SIGNING"], { unset: "SIGNING" });

export const route53ZoneSigned: Control = {
  id: "route53-zone-signed",
  title: "Public hosted zones are signed with DNSSEC",
  why: "Without signatures a forged answer sends your users, and your mail, to somebody else.",
  remedy:
    "Plan an aws.route53.KeySigningKey and an aws.route53.HostedZoneDnsSec for the zone, and give the parent zone its DS record.",
  severity: "medium",
  domain: "network",
  // Private zones cannot be signed.
  planned: decided(
    requires({
      [zone]: when(
        not(hasAtLeast("vpcs", 1)),
        hasSatellite(
          { type: signing, by: "hostedZoneId", meets: isSigned },
          "no aws.route53.HostedZoneDnsSec signs this zone",
        ),
      ),
      [signing]: isSigned,
    }),
  ),
  examples: {
    bad: [
      { name: "unsigned", resources: [{ type: zone, props: { name: "example.com" } }] },
      {
        name: "signing switched off, of a zone elsewhere",
        resources: [{ type: signing, props: { hostedZoneId: "Z0", signingStatus: "NOT_SIGNING" } }],
      },
    ],
    good: [
      {
        name: "signed",
        resources: [
          { type: zone, name: "site", props: { name: "example.com" } },
          { type: signing, props: { hostedZoneId: ref("site") } },
        ],
      },
      {
        name: "a private zone",
        resources: [{ type: zone, props: { name: "internal.example.com", vpcs: [{ vpcId: "vpc-1" }] } }],
      },
      {
        name: "of a zone elsewhere",
        resources: [{ type: signing, props: { hostedZoneId: "Z0", signingStatus: "SIGNING" } }],
      },
    ],
  },
};
