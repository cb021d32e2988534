import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const registry = "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration";

export const ecrRegistryScansOnPush: Control = {
  id: "ecr-registry-scans-on-push",
  title: "The registry scans images when they are pushed",
  why: "A registry that only scans when asked finds nothing until somebody asks.",
  remedy: 'Give rules one with scanFrequency "SCAN_ON_PUSH" or "CONTINUOUS_SCAN".',
  severity: "medium",
  domain: "compute",
  planned: requires({
    [registry]: inSome(
      "rules",
      isOneOf("scanFrequency", ["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]),
      "must have one that scans on push",
    ),
  }),
  examples: examplesOf(registry, {
    bad: {
      "no rules": { scanType: "BASIC" },
      "only when asked": {
        scanType: "BASIC",
        rules: [{ scanFrequency: "MANUAL", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] }],
      },
    },
    good: {
      "on push": {
        scanType: "BASIC",
        rules: [
          { scanFrequency: "SCAN_ON_PUSH", repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }] },
        ],
      },
      "continuously, one rule that is no list": {
        scanType: "ENHANCED",
        rules: {
          scanFrequency: "CONTINUOUS_SCAN",
          repositoryFilters: [{ filter: "*", filterType: "WILDCARD" }],
        },
      },
    },
  }),
};
