import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const task = "aws:datasync/task:Task";
const cloudwatchLogGroupArn = "arn:aws:logs:us-east-1:111122223333:log-group:datasync";

export const datasyncTaskLogged: Control = {
  id: "datasync-task-logged",
  title: "DataSync tasks write logs",
  why: "Files that a transfer left out or could not verify are named in its log alone.",
  remedy: "Set cloudwatchLogGroupArn, and options.logLevel to BASIC or TRANSFER.",
  severity: "medium",
  domain: "logging",
  // The provider's default for options.logLevel is OFF where the block is given, and nothing is written without a log group.
  planned: requires({
    [task]: allOf(
      isSet("cloudwatchLogGroupArn"),
      when(isSet("options"), isOneOf("options.logLevel", ["TRANSFER", "BASIC"])),
    ),
  }),
  examples: examplesOf(task, {
    bad: {
      "left out": { name: "nightly" },
      off: { cloudwatchLogGroupArn, options: { logLevel: "OFF" } },
      "left out among options, the block as a list": {
        cloudwatchLogGroupArn,
        options: [{ verifyMode: "ONLY_FILES_TRANSFERRED" }],
      },
    },
    good: {
      "each file": { cloudwatchLogGroupArn, options: { logLevel: "TRANSFER" } },
      "left to AWS": { cloudwatchLogGroupArn },
    },
  }),
};
