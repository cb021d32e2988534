import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

export const codebuildSourceTlsVerified: Control = {
  id: "codebuild-source-tls-verified",
  title: "Builds check the certificate of their source",
  why: "Without the check anyone on the way may put other code in its place.",
  remedy: "Leave insecureSsl out, or set it to false.",
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [project]: allOf(isFalse("source.insecureSsl"), inEach("secondarySources", isFalse("insecureSsl"))),
  }),
  examples: examplesOf(project, {
    bad: {
      "not checked": { source: { type: "GITHUB_ENTERPRISE", insecureSsl: true } },
      "as text, in a second source": {
        source: { type: "NO_SOURCE" },
        secondarySources: [{ insecureSsl: "true" }],
      },
    },
    good: {
      checked: { source: { type: "GITHUB_ENTERPRISE", insecureSsl: false } },
      "left out": { source: { type: "GITHUB" }, secondarySources: [{ type: "GITHUB" }] },
    },
  }),
};
