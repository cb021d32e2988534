import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const certificate = "aws:acm/certificate:Certificate";

export const acmKeyLength: Control = {
  id: "acm-key-length",
  title: "Certificates have keys of 2,048 bits of RSA, or of elliptic curves",
  why: "A key of 1,024 bits can be factored, and then everyone can pose as the server.",
  remedy: 'Leave keyAlgorithm out, or set it to "RSA_2048" or better.',
  severity: "high",
  domain: "network",
  // The default is "RSA_2048". Of a certificate that is imported, the length is not read here.
  planned: requires({ [certificate]: isNoneOf("keyAlgorithm", ["RSA_1024"], { unset: "RSA_2048" }) }),
  examples: examplesOf(certificate, {
    bad: {
      "1,024 bits": { domainName: "example.com", validationMethod: "DNS", keyAlgorithm: "RSA_1024" },
      "1,024 bits, of a private authority": { certificateAuthorityArn: "arn", keyAlgorithm: "RSA_1024" },
    },
    good: {
      "left out": { domainName: "example.com" },
      "an elliptic curve": { domainName: "example.com", keyAlgorithm: "EC_prime256v1" },
    },
  }),
};
