import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requiresOfEach } from "../requirements/requires";
import { matchesNot } from "../requirements/scalars";

const listeners = ["aws:lb/listener:Listener", "aws:alb/listener:Listener"];
const further = [
  "aws:lb/listenerCertificate:ListenerCertificate",
  "aws:alb/listenerCertificate:ListenerCertificate",
];
const notOfIam = matchesNot("certificateArn", /:server-certificate\//, "a certificate in IAM");

export const lbCertificateManaged: Control = {
  id: "lb-certificate-managed",
  title: "Load balancers take their certificates from ACM",
  why: "ACM renews what it issued and warns of what was imported; a certificate in IAM runs out unnoticed.",
  remedy: "Import the certificate into ACM, or have ACM issue one.",
  severity: "low",
  domain: "data-protection",

  planned: requiresOfEach([...listeners, ...further], notOfIam),
  examples: examplesOf("aws:lb/listener:Listener", {
    bad: {
      "in IAM": { protocol: "HTTPS", certificateArn: "arn:aws:iam::111122223333:server-certificate/shop" },
      "a further one, in IAM": [
        {
          type: "aws:lb/listenerCertificate:ListenerCertificate",
          props: {
            listenerArn: "listener",
            certificateArn: "arn:aws:iam::111122223333:server-certificate/shop",
          },
        },
      ],
    },
    good: {
      "in ACM": { protocol: "HTTPS", certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1" },
      "without TLS": { protocol: "HTTP" },
    },
  }),
};
