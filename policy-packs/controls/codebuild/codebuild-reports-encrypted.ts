import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const group = "aws:codebuild/reportGroup:ReportGroup";

export const codebuildReportsEncrypted: Control = {
  id: "codebuild-reports-encrypted",
  title: "Exported test reports are encrypted",
  why: "A report shows the code's weak places.",
  remedy: "Leave encryptionDisabled out of exportConfig.s3Destination, or set it to false.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ [group]: isFalse("exportConfig.s3Destination.encryptionDisabled") }),
  examples: examplesOf(group, {
    bad: {
      "switched off": {
        exportConfig: { type: "S3", s3Destination: { bucket: "reports", encryptionDisabled: true } },
      },
      "as text, in lists of one": { exportConfig: [{ s3Destination: [{ encryptionDisabled: "true" }] }] },
    },
    good: {
      "switched on": {
        exportConfig: { type: "S3", s3Destination: { bucket: "reports", encryptionDisabled: false } },
      },
      "no export": { exportConfig: { type: "NO_EXPORT" } },
    },
  }),
};
