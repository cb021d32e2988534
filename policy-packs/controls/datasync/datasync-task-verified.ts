import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const task = "aws:datasync/task:Task";

export const datasyncTaskVerified: Control = {
  id: "datasync-task-verified",
  title: "DataSync tasks verify what they transferred",
  why: "Without it a file that was damaged on its way is found when it is needed.",
  remedy:
    'Leave options.verifyMode out, or set it to "ONLY_FILES_TRANSFERRED" or "POINT_IN_TIME_CONSISTENT".',
  severity: "low",
  domain: "data-protection",
  // Left out, provider and AWS take POINT_IN_TIME_CONSISTENT.
  planned: requires({ [task]: isNoneOf("options.verifyMode", ["NONE"]) }),
  examples: examplesOf(task, {
    bad: {
      off: { options: { verifyMode: "NONE" } },
      "off, the block as a list": { options: [{ verifyMode: "NONE" }] },
    },
    good: {
      "left out": { name: "nightly" },
      "what was transferred": { options: { verifyMode: "ONLY_FILES_TRANSFERRED" } },
    },
  }),
};
