import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbCertificateManaged: Control = {
  id: "elb-certificate-managed",
  title: "Classic Load Balancers take their certificates from ACM",
  why: "A certificate that was uploaded to IAM is renewed by nothing, and its key was in somebody's hands.",
  remedy: "Set sslCertificateId to the ARN of an aws.acm.Certificate.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [balancer]: inEach(
      "listeners",
      when(
        matches("lbProtocol", /^(https|ssl)$/i, "https or ssl"),
        matches("sslCertificateId", /^arn:[a-z-]+:acm:/, "the ARN of a certificate of ACM"),
      ),
    ),
  }),
  examples: examplesOf(balancer, {
    bad: {
      "of IAM": {
        listeners: [
          {
            lbPort: 443,
            lbProtocol: "https",
            sslCertificateId: "arn:aws:iam::111122223333:server-certificate/site",
          },
        ],
      },
      none: { listeners: [{ lbPort: 443, lbProtocol: "HTTPS" }] },
    },
    good: {
      "of ACM": {
        listeners: [
          {
            lbPort: 443,
            lbProtocol: "https",
            sslCertificateId: "arn:aws:acm:us-east-1:111122223333:certificate/a",
          },
        ],
      },
      "of ACM in another partition": {
        listeners: [
          {
            lbPort: 443,
            lbProtocol: "SSL",
            sslCertificateId: "arn:aws-us-gov:acm:us-gov-west-1:111122223333:certificate/a",
          },
        ],
      },
    },
  }),
};
