import type { LintRule } from "../model/rule";

/** What AWS refuses, or of which cannot be known what AWS makes of it. */
export const malformed: LintRule = {
  id: "malformed",
  severity: "error",
  why: "AWS refuses a policy that is not written in IAM's grammar; a statement with such a fault was not judged further.",
  find: ({ malformed: flaws }) => flaws,
};
