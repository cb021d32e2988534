import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

export const cloudfrontViewerCiphersRecommended: Control = {
  id: "cloudfront-viewer-ciphers-recommended",
  title: "CloudFront's policy for viewers has recommended ciphers only",
  why: "The policies of 2018 and 2019 still take ciphers without forward secrecy or in CBC mode.",
  remedy: 'Set viewerCertificate.minimumProtocolVersion: "TLSv1.2_2021" or newer.',
  severity: "low",
  domain: "network",
  // A distribution below TLS 1.2 is a finding of cloudfront-viewer-tls-1-2, and one is enough.
  planned: requiresOfEach(
    [distribution, multitenant],
    isNoneOf("viewerCertificate.minimumProtocolVersion", ["TLSv1.2_2018", "TLSv1.2_2019"]),
  ),
  examples: examplesOf([distribution, multitenant], {
    bad: {
      "2019": { viewerCertificate: { minimumProtocolVersion: "TLSv1.2_2019" } },
      "2018, in a list": { viewerCertificate: [{ minimumProtocolVersion: "TLSv1.2_2018" }] },
    },
    good: {
      "2021": { viewerCertificate: { minimumProtocolVersion: "TLSv1.2_2021" } },
      "TLS 1.3": { viewerCertificate: { minimumProtocolVersion: "TLSv1.3_2025" } },
    },
  }),
};
