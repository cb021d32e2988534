import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const balancer = "aws:elb/loadBalancer:LoadBalancer";

export const elbListenerEncrypted: Control = {
  id: "elb-listener-encrypted",
  title: "Classic Load Balancers listen to HTTPS and TLS only",
  why: "A plain listener shows requests, cookies and answers to everyone on the way.",
  remedy: 'Set lbProtocol: "https" or "ssl" and sslCertificateId in every listener.',
  severity: "high",
  domain: "network",
  planned: requires({
    [balancer]: inEach("listeners", matches("lbProtocol", /^(https|ssl)$/i, "https or ssl")),
  }),
  examples: examplesOf(balancer, {
    bad: {
      "plain HTTP": {
        listeners: [{ instancePort: 80, instanceProtocol: "http", lbPort: 80, lbProtocol: "http" }],
      },
      "plain TCP beside HTTPS": {
        listeners: [
          { lbPort: 443, lbProtocol: "https" },
          { lbPort: 25, lbProtocol: "TCP" },
        ],
      },
      "a protocol that only begins so": { listeners: [{ lbPort: 443, lbProtocol: "sslx" }] },
      "a protocol that only ends so": { listeners: [{ lbPort: 443, lbProtocol: "nothttps" }] },
    },
    good: {
      HTTPS: { listeners: [{ lbPort: 443, lbProtocol: "https" }] },
      "TLS, in capitals": { listeners: [{ lbPort: 993, lbProtocol: "SSL" }] },
    },
  }),
};
