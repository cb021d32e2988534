import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildArtifactsEncrypted: Control = {
  id: "codebuild-artifacts-encrypted",
  title: "Build artifacts and caches are encrypted",
  why: "An artifact is the program that will run, with everything that was built into it.",
  remedy: "Leave encryptionDisabled out, or set it to false.",
  severity: "high",
  domain: "data-protection",
  // The provider takes false for what is left out (2026).
  planned: requires({
    [project]: allOf(
      isFalse("artifacts.encryptionDisabled"),
      inEach("secondaryArtifacts", isFalse("encryptionDisabled")),
    ),
  }),
  examples: examplesOf(project, {
    bad: {
      "switched off": { artifacts: { type: "S3", encryptionDisabled: true } },
      "as text, of a second one": {
        artifacts: { type: "NO_ARTIFACTS" },
        secondaryArtifacts: [{ encryptionDisabled: "true" }],
      },
    },
    good: {
      "switched on": { artifacts: { type: "S3", encryptionDisabled: false } },
      "left out": { artifacts: { type: "NO_ARTIFACTS" }, secondaryArtifacts: [{ type: "S3" }] },
    },
  }),
};
