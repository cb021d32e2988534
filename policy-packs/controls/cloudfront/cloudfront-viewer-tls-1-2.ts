import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requiresOfEach } from "../requirements/requires";
import { isFalse, matches } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

export const cloudfrontViewerTls12: Control = {
  id: "cloudfront-viewer-tls-1-2",
  title: "CloudFront takes TLS 1.2 or newer from viewers",
  why: "TLS 1.0 and 1.1 can be broken on the way; CloudFront's own certificate lets viewers choose them.",
  remedy:
    'Set viewerCertificate with acmCertificateArn, sslSupportMethod: "sni-only" and minimumProtocolVersion: "TLSv1.2_2021".',
  severity: "high",
  domain: "network",
  // CloudFront's default certificate goes with TLSv1 whatever minimumProtocolVersion says; TLSv1 is what is taken when it is left out.
  planned: requiresOfEach(
    [distribution, multitenant],
    allOf(
      isFalse("viewerCertificate.cloudfrontDefaultCertificate"),
      matches("viewerCertificate.minimumProtocolVersion", /^TLSv1\.[23]_/, "a policy of TLS 1.2 or newer", {
        unset: "TLSv1",
      }),
    ),
  ),
  examples: examplesOf([distribution, multitenant], {
    bad: {
      "TLS 1.1": {
        viewerCertificate: {
          acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a",
          minimumProtocolVersion: "TLSv1.1_2016",
        },
      },
      "left out": {
        viewerCertificate: [{ acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a" }],
      },
      "CloudFront's certificate": {
        viewerCertificate: { cloudfrontDefaultCertificate: true, minimumProtocolVersion: "TLSv1.2_2021" },
      },
      "a name that only ends like a policy": {
        viewerCertificate: { minimumProtocolVersion: "xTLSv1.2_2021" },
      },
    },
    good: {
      "TLS 1.2": {
        viewerCertificate: {
          acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a",
          minimumProtocolVersion: "TLSv1.2_2019",
        },
      },
      "TLS 1.3, in a list": {
        viewerCertificate: [
          {
            acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/a",
            minimumProtocolVersion: "TLSv1.3_2025",
          },
        ],
      },
    },
  }),
};
