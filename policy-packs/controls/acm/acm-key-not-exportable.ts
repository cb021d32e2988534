import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const certificate = "aws:acm/certificate:Certificate";

export const acmKeyNotExportable: Control = {
  id: "acm-key-not-exportable",
  title: "Public certificates keep their private keys in ACM",
  why: "A key that can be exported is copied to disks and tickets, and nothing tells who uses it.",
  remedy: 'Drop options.export, or set it to "DISABLED".',
  severity: "low",
  domain: "network",
  // Off by default.
  planned: requires({ [certificate]: isNoneOf("options.export", ["ENABLED"]) }),
  examples: examplesOf(certificate, {
    bad: {
      exportable: { domainName: "example.com", options: { export: "ENABLED" } },
      "exportable, in a list": { domainName: "example.com", options: [{ export: "ENABLED" }] },
    },
    good: {
      "left out": { domainName: "example.com" },
      kept: { domainName: "example.com", options: { export: "DISABLED" } },
    },
  }),
};
