import type { LintRule } from "../model/rule";

/** Placeholders of a template: all around them is judged, but not what will be there instead. */
export const placeholder: LintRule = {
  id: "placeholder",
  severity: "info",
  why: "AWS fills in no such placeholder: what will be there instead was not judged.",
  find: ({ placeholders }) =>
    placeholders.map(({ value, at }) => ({
      at,
      message: `${value} is a placeholder: what will be there instead was not judged`,
      remedy: `Give its value with --variables '${value}=VALUE'.`,
    })),
};
