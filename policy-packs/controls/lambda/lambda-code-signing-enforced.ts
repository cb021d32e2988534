import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const signing = "aws:lambda/codeSigningConfig:CodeSigningConfig";

export const lambdaCodeSigningEnforced: Control = {
  id: "lambda-code-signing-enforced",
  title: "Code signing refuses code that is not signed",
  why: "With a warning alone, code that no one signed runs like any other.",
  remedy: 'Set policies: { untrustedArtifactOnDeployment: "Enforce" }.',
  severity: "medium",
  domain: "compute",
  // AWS takes Warn for what is left out (2026).
  planned: requires({ [signing]: isOneOf("policies.untrustedArtifactOnDeployment", ["Enforce"]) }),
  examples: examplesOf(signing, {
    bad: {
      "left out": { allowedPublishers: { signingProfileVersionArns: ["profile"] } },
      "a warning, in a list of one": { policies: [{ untrustedArtifactOnDeployment: "Warn" }] },
    },
    good: {
      enforced: { policies: { untrustedArtifactOnDeployment: "Enforce" } },
      "in a list of one": { policies: [{ untrustedArtifactOnDeployment: "Enforce" }] },
    },
  }),
};
