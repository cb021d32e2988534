import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { inDocument } from "../requirements/documents";
import { inEach } from "../requirements/blocks";
import { isTrue, isOneOf, isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const task = "aws:dms/replicationTask:ReplicationTask";
const serverless = "aws:dms/replicationConfig:ReplicationConfig";
const components = ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_APPLY", "TARGET_LOAD"] as const;
const logged = allOf(
  isTrue("logging.enableLogging"),
  inEach(
    "logging.logComponents",
    when(
      isOneOf("id", components),
      isNoneOf("severity", ["LOGGER_SEVERITY_ERROR", "LOGGER_SEVERITY_WARNING", "LOGGER_SEVERITY_INFO"]),
    ),
  ),
);
const settings = (Logging: object) => JSON.stringify({ Logging });

export const dmsTaskLogged: Control = {
  id: "dms-task-logged",
  title: "Tasks of DMS write logs",
  why: "Rows that a migration could not apply are named in its log alone.",
  remedy:
    "Set Logging.EnableLogging: true in the settings, and leave LogComponents at LOGGER_SEVERITY_DEFAULT or more.",
  severity: "medium",
  domain: "logging",
  // Left out, AWS logs nothing, and each component of what is logged at the default severity.
  planned: requires({
    [task]: inDocument("replicationTaskSettings", logged),
    [serverless]: inDocument("replicationSettings", logged),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: task, props: { migrationType: "cdc" } }] },
      {
        name: "switched off, as text within the text",
        resources: [{ type: task, props: { replicationTaskSettings: settings({ EnableLogging: "false" }) } }],
      },
      {
        name: "errors of the target alone",
        resources: [
          {
            type: serverless,
            props: {
              replicationSettings: settings({
                EnableLogging: true,
                LogComponents: [{ Id: "TARGET_LOAD", Severity: "LOGGER_SEVERITY_ERROR" }],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on",
        resources: [{ type: task, props: { replicationTaskSettings: settings({ EnableLogging: true }) } }],
      },
      {
        name: "in detail",
        resources: [
          {
            type: serverless,
            props: {
              replicationSettings: settings({
                EnableLogging: true,
                LogComponents: [
                  { Id: "SOURCE_CAPTURE", Severity: "LOGGER_SEVERITY_DEBUG" },
                  { Id: "FILE_FACTORY", Severity: "LOGGER_SEVERITY_ERROR" },
                ],
              }),
            },
          },
        ],
      },
    ],
  },
};
