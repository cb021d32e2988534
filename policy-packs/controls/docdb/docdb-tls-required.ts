import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { parameterIsNot } from "../requirements/parameters";
import { requires } from "../requirements/requires";

const group = "aws:docdb/clusterParameterGroup:ClusterParameterGroup";

export const docdbTlsRequired: Control = {
  id: "docdb-tls-required",
  title: "DocumentDB clusters refuse connections without TLS",
  why: "Passwords and documents would cross the network in plain text.",
  remedy: 'Leave the parameter tls out, or set it to "enabled" or a TLS version.',
  severity: "high",
  domain: "data-protection",
  // AWS's default for tls is enabled.
  planned: requires({ [group]: parameterIsNot("tls", /^disabled$/i, "disabled") }),
  examples: examplesOf(group, {
    bad: {
      "switched off": { family: "docdb5.0", parameters: [{ name: "tls", value: "disabled" }] },
      "switched off beside others": {
        family: "docdb4.0",
        parameters: [
          { name: "audit_logs", value: "enabled" },
          { name: "tls", value: "disabled", applyMethod: "pending-reboot" },
        ],
      },
      "switched off, in capitals": { family: "docdb5.0", parameters: [{ name: "tls", value: "DISABLED" }] },
    },
    good: {
      "left to AWS": { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "enabled" }] },
      "a version": { family: "docdb5.0", parameters: [{ name: "tls", value: "tls1.2+" }] },
      "values that only hold the word": {
        family: "docdb5.0",
        parameters: [
          { name: "tls", value: "disabled-not" },
          { name: "tls", value: "not-disabled" },
        ],
      },
    },
  }),
};
