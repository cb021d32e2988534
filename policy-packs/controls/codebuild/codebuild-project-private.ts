import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildProjectPrivate: Control = {
  id: "codebuild-project-private",
  title: "Builds are not public",
  why: "A public project shows its logs and artifacts to everyone.",
  remedy: 'Leave projectVisibility out, or set it to "PRIVATE".',
  severity: "critical",
  domain: "data-protection",
  // The provider takes PRIVATE for what is left out (2026).
  planned: requires({ [project]: isOneOf("projectVisibility", ["PRIVATE"], { unset: "PRIVATE" }) }),
  examples: examplesOf(project, {
    bad: {
      public: { projectVisibility: "PUBLIC_READ" },
      "public, with a role": { projectVisibility: "PUBLIC_READ", resourceAccessRole: "role" },
    },
    good: { private: { projectVisibility: "PRIVATE" }, "left out": { artifacts: { type: "S3" } } },
  }),
};
