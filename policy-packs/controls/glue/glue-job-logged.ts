import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf, isTrue, matches } from "../requirements/scalars";

const job = "aws:glue/job:Job";

export const glueJobLogged: Control = {
  id: "glue-job-logged",
  title: "Glue jobs log while they run",
  why: "Without continuous logging a job's log appears when it has ended, if it ends well.",
  remedy: 'Set "--enable-continuous-cloudwatch-log": "true" in defaultArguments.',
  severity: "low",
  domain: "logging",
  // From Glue 5.0 on logs go to CloudWatch as they are written (2026).
  planned: requires({
    [job]: anyOf(
      "defaultArguments must switch on --enable-continuous-cloudwatch-log",
      matches("glueVersion", /^([5-9]|[1-9]\d)\./, "5.0 or later"),
      isTrue("defaultArguments.--enable-continuous-cloudwatch-log"),
      isNoneOf("command.name", ["glueetl", "gluestreaming"], { unset: "glueetl" }),
    ),
  }),
  examples: examplesOf(job, {
    bad: {
      "left out": { glueVersion: "4.0" },
      "switched off": {
        glueVersion: "4.0",
        defaultArguments: { "--enable-continuous-cloudwatch-log": "false" },
      },
    },
    good: {
      "switched on": {
        glueVersion: "4.0",
        defaultArguments: { "--enable-continuous-cloudwatch-log": "true" },
      },
      "a version that always does": { glueVersion: "5.0" },
      "Python alone": { command: { name: "pythonshell" } },
    },
  }),
};
