import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const windows = "aws:fsx/windowsFileSystem:WindowsFileSystem";
const levels = ["SUCCESS_AND_FAILURE", "SUCCESS_ONLY", "FAILURE_ONLY"] as const;

export const fsxWindowsAccessAudited: Control = {
  id: "fsx-windows-access-audited",
  title: "FSx for Windows logs who opens files",
  why: "After a leak the audit log is what tells which files left and by whom.",
  remedy:
    'Set auditLogConfiguration with fileAccessAuditLogLevel and fileShareAccessAuditLogLevel "SUCCESS_AND_FAILURE".',
  severity: "medium",
  domain: "logging",
  // Left out, provider and AWS take DISABLED.
  planned: requires({
    [windows]: allOf(
      isOneOf("auditLogConfiguration.fileAccessAuditLogLevel", levels),
      isOneOf("auditLogConfiguration.fileShareAccessAuditLogLevel", levels),
    ),
  }),
  examples: examplesOf(windows, {
    bad: {
      "left out": {},
      "shares alone, the block as a list": {
        auditLogConfiguration: [{ fileShareAccessAuditLogLevel: "FAILURE_ONLY" }],
      },
      "switched off": {
        auditLogConfiguration: {
          fileAccessAuditLogLevel: "DISABLED",
          fileShareAccessAuditLogLevel: "DISABLED",
        },
      },
    },
    good: {
      everything: {
        auditLogConfiguration: {
          fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
          fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE",
        },
      },
      failures: {
        auditLogConfiguration: [
          { fileAccessAuditLogLevel: "FAILURE_ONLY", fileShareAccessAuditLogLevel: "FAILURE_ONLY" },
        ],
      },
    },
  }),
};
