import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const certificate = "aws:acm/certificate:Certificate";

export const acmValidatedByDns: Control = {
  id: "acm-validated-by-dns",
  title: "Certificates are validated by DNS",
  why: "ACM renews those by itself; one that is validated by email waits for somebody to click, and runs out.",
  remedy: 'Set validationMethod: "DNS" and plan the record that it asks for.',
  severity: "medium",
  domain: "network",
  planned: requires({ [certificate]: isNoneOf("validationMethod", ["EMAIL"]) }),
  examples: examplesOf(certificate, {
    bad: {
      "by email": { domainName: "example.com", validationMethod: "EMAIL" },
      "by email to another domain": {
        domainName: "www.example.com",
        validationMethod: "EMAIL",
        validationOptions: [{ domainName: "www.example.com", validationDomain: "example.com" }],
      },
    },
    good: {
      "by DNS": { domainName: "example.com", validationMethod: "DNS" },
      imported: { privateKey: "key", certificateBody: "body" },
    },
  }),
};
