import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";

export const cloudfrontSni: Control = {
  id: "cloudfront-sni",
  title: "CloudFront serves its certificate by server name",
  why: "Dedicated addresses cost much, are open to scanners by number, and serve clients too old for current TLS.",
  remedy: 'Set viewerCertificate.sslSupportMethod: "sni-only".',
  severity: "low",
  domain: "network",
  planned: requires({
    [distribution]: when(
      anyOf(
        "no certificate",
        isSet("viewerCertificate.acmCertificateArn"),
        isSet("viewerCertificate.iamCertificateId"),
      ),
      isOneOf("viewerCertificate.sslSupportMethod", ["sni-only"]),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "dedicated addresses": {
        viewerCertificate: {
          acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a",
          sslSupportMethod: "vip",
        },
      },
      "dedicated addresses, in a list": {
        viewerCertificate: [{ iamCertificateId: "ASCA0", sslSupportMethod: "vip" }],
      },
    },
    good: {
      "by name": {
        viewerCertificate: {
          acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a",
          sslSupportMethod: "sni-only",
        },
      },
      "CloudFront's certificate": { viewerCertificate: { cloudfrontDefaultCertificate: true } },
    },
  }),
};
