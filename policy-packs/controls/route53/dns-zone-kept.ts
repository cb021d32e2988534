import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const objectArn = "arn:{partition}:route53:::hostedzone/Z0123456789";

export const dnsZoneKept = prevented({
  id: "dns-zone-kept",
  title: "Hosted zones and their signatures are not removed by hand",
  why: "Without its zone a domain is gone for everyone, and an abandoned name server can be taken over.",
  remedy: "Change zones in their program.",
  severity: "high",
  domain: "network",
  denied: [
    reserved({
      sid: "ZonesAreKept",
      holds: "where chosen",
      actions: [
        "route53:DeactivateKeySigningKey",
        "route53:DeleteHostedZone",
        "route53:DeleteKeySigningKey",
        "route53:DisableHostedZoneDNSSEC",
      ],
      to: exemptByDefault,
      unaffected: ["route53:DeleteHealthCheck", "route53:DeleteQueryLoggingConfig"],
      allowed: [
        { name: "a record", caller: "ci", action: "route53:ChangeResourceRecordSets", resource: objectArn },
        { name: "a zone", action: "route53:CreateHostedZone" },
        { name: "DNSSEC switched on", action: "route53:EnableHostedZoneDNSSEC", resource: objectArn },
      ],
    }),
  ],
});
