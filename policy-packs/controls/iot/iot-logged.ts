import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isFalse, isOneOf } from "../requirements/scalars";

const logging = "aws:iot/loggingOptions:LoggingOptions";

export const iotLogged: Control = {
  id: "iot-logged",
  title: "IoT writes a log",
  why: "Without it nothing shows which device was refused, or speaks for another.",
  remedy: "Leave disableAllLogs out and set defaultLogLevel to at least ERROR.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [logging]: allOf(
      isFalse("disableAllLogs"),
      isOneOf("defaultLogLevel", ["ERROR", "WARN", "INFO", "DEBUG"]),
    ),
  }),
  examples: examplesOf(logging, {
    bad: {
      "switched off": { defaultLogLevel: "ERROR", disableAllLogs: true },
      "no level, as text": { defaultLogLevel: "DISABLED", disableAllLogs: "false" },
    },
    good: {
      errors: { defaultLogLevel: "ERROR", roleArn: "role" },
      "more, as text": { defaultLogLevel: "INFO", disableAllLogs: "false" },
    },
  }),
};
