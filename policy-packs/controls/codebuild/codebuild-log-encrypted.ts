import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildLogEncrypted: Control = {
  id: "codebuild-log-encrypted",
  title: "Build logs in S3 are encrypted",
  why: "A build's log shows its environment and addresses.",
  remedy: "Leave encryptionDisabled out of logsConfig.s3Logs, or set it to false.",
  severity: "medium",
  domain: "data-protection",
  // The provider takes false for what is left out (2026).
  planned: requires({ [project]: isFalse("logsConfig.s3Logs.encryptionDisabled") }),
  examples: examplesOf(project, {
    bad: {
      "switched off": { logsConfig: { s3Logs: { status: "ENABLED", encryptionDisabled: true } } },
      "as text, in lists of one": {
        logsConfig: [{ s3Logs: [{ status: "ENABLED", encryptionDisabled: "true" }] }],
      },
    },
    good: {
      "switched on": { logsConfig: { s3Logs: { status: "ENABLED", encryptionDisabled: false } } },
      "left out": { artifacts: { type: "S3" } },
    },
  }),
};
