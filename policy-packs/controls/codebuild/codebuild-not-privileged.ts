import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildNotPrivileged: Control = {
  id: "codebuild-not-privileged",
  title: "Builds do not run privileged",
  why: "A privileged build is root on its host, and runs code that was just pushed.",
  remedy: "Leave privilegedMode out; build images with a builder that needs no daemon.",
  severity: "medium",
  domain: "compute",
  // The provider takes false for what is left out (2026).
  planned: decided(requires({ [project]: isFalse("environment.privilegedMode") })),
  examples: examplesOf(project, {
    bad: {
      privileged: { environment: { computeType: "BUILD_GENERAL1_SMALL", privilegedMode: true } },
      "as text, in a list of one": { environment: [{ privilegedMode: "true" }] },
    },
    good: {
      "not so": { environment: { privilegedMode: false } },
      "left out": { environment: { computeType: "BUILD_GENERAL1_SMALL" } },
    },
  }),
};
