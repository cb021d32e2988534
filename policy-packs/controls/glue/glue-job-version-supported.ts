import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const job = "aws:glue/job:Job";

export const glueJobVersionSupported: Control = {
  id: "glue-job-version-supported",
  title: "Glue jobs run on a supported version",
  why: "AWS patches the Spark and Python of supported versions only.",
  remedy: 'Set glueVersion to a current one such as "5.0".',
  severity: "medium",
  domain: "compute",
  // Versions before 3.0 are out of support (2026); what is left out is 0.9 where the console has not chosen one. Ray and Python shell jobs have versions of
  // their own.
  planned: requires({
    [job]: when(
      isOneOf("command.name", ["glueetl", "gluestreaming"], { unset: "glueetl" }),
      matches("glueVersion", /^([3-9]|[1-9]\d)\./, "3.0 or later"),
    ),
  }),
  examples: examplesOf(job, {
    bad: {
      old: { command: { scriptLocation: "s3://b/s.py" }, glueVersion: "2.0" },
      "left out": { command: { name: "glueetl", scriptLocation: "s3://b/s.py" } },
      "an old stream, in a list of one": {
        command: [{ name: "gluestreaming", scriptLocation: "s3://b/s.py" }],
        glueVersion: "1.0",
      },
    },
    good: {
      current: { command: { scriptLocation: "s3://b/s.py" }, glueVersion: "5.0" },
      "Python alone": { command: { name: "pythonshell", scriptLocation: "s3://b/s.py" }, glueVersion: "1.0" },
    },
  }),
};
