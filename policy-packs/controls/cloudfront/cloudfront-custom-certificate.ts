import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";

export const cloudfrontCustomCertificate: Control = {
  id: "cloudfront-custom-certificate",
  title: "CloudFront distributions have a certificate of their own",
  why: "With CloudFront's shared certificate viewers use a cloudfront.net name and may use TLS 1.0.",
  remedy:
    "Set viewerCertificate.acmCertificateArn to a certificate in us-east-1 and aliases to your domain names.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [distribution]: anyOf(
      "viewerCertificate must name a certificate of ACM or IAM",
      isSet("viewerCertificate.acmCertificateArn"),
      isSet("viewerCertificate.iamCertificateId"),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "CloudFront's certificate": { viewerCertificate: { cloudfrontDefaultCertificate: true } },
      "no certificate, in a list": {
        viewerCertificate: [{ acmCertificateArn: "", minimumProtocolVersion: "TLSv1.2_2021" }],
      },
    },
    good: {
      "of ACM": {
        viewerCertificate: { acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a" },
      },
      "of IAM, in a list": { viewerCertificate: [{ iamCertificateId: "ASCA0" }] },
    },
  }),
};
