import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { matchesNot } from "../requirements/scalars";

const project = "aws:codebuild/project:Project";

const withoutCredentials = matchesNot("location", /:\/\/[^/\s]*@/, "an address with credentials");

export const codebuildSourceWithoutCredentials: Control = {
  id: "codebuild-source-without-credentials",
  title: "Source addresses of builds hold no credentials",
  why: "The address is shown to everyone who may look at the project.",
  remedy: "Take the password or token out of source.location and connect the repository by CodeConnections.",
  severity: "critical",
  domain: "data-protection",
  planned: requires({
    [project]: allOf(inEach("source", withoutCredentials), inEach("secondarySources", withoutCredentials)),
  }),
  examples: examplesOf(project, {
    bad: {
      "a password": { source: { type: "BITBUCKET", location: "https://app:example@bitbucket.org/a/b.git" } },
      "a token, in a second source": {
        source: { type: "NO_SOURCE" },
        secondarySources: [
          { sourceIdentifier: "b", type: "GITHUB", location: "https://x-token-auth@github.com/a/b" },
        ],
      },
      "credentials in one of two sources, as older exports list them": {
        source: [{ type: "NO_SOURCE" }, { type: "GITHUB", location: "https://app:example@github.com/a/b" }],
      },
      "a token in one of two further sources": {
        source: { type: "NO_SOURCE" },
        secondarySources: [
          { location: "https://github.com/a/b" },
          { location: "https://x-token-auth@github.com/a/b" },
        ],
      },
    },
    good: {
      none: { source: { type: "BITBUCKET", location: "https://bitbucket.org/a/b.git" } },
      "a pipeline": { source: [{ type: "CODEPIPELINE" }] },
    },
  }),
};
