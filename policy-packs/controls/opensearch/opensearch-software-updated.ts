import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { opensearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchSoftwareUpdated: Control = {
  id: "opensearch-software-updated",
  title: "OpenSearch domains take software updates by themselves",
  why: "Service software carries the fixes of published vulnerabilities; what waits for someone waits.",
  remedy: "Set softwareUpdateOptions: { autoSoftwareUpdateEnabled: true }.",
  severity: "low",
  domain: "data-protection",
  // Left out, provider and AWS take false. FSBP looks at what is installed, which a plan can't show.
  planned: requires({ [opensearch]: isTrue("softwareUpdateOptions.autoSoftwareUpdateEnabled") }),
  examples: examplesOf(opensearch, {
    bad: {
      "left out": {},
      "off, as text": { softwareUpdateOptions: { autoSoftwareUpdateEnabled: "false" } },
    },
    good: {
      on: { softwareUpdateOptions: { autoSoftwareUpdateEnabled: true } },
      "on, the block as a list": { softwareUpdateOptions: [{ autoSoftwareUpdateEnabled: true }] },
    },
  }),
};
