import type { z } from "zod";

/** What form a setting must have; never what it has instead: it may be a secret. */
export function settingProblem(issue: z.core.$ZodIssue, isSet: boolean): string {
  if (!isSet && (issue.code === "invalid_type" || issue.code === "invalid_value")) return "is not set";
  // A message of ours says it already.
  if (!/^(Invalid|Too) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${issue.expected === "int" ? "a whole number" : `a ${issue.expected}`}`;
    case "too_small":
      return `must ${bound(issue.origin)} at least ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `must ${bound(issue.origin)} at most ${issue.maximum}${unit(issue.origin)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return `must ${formats[issue.format]?.(issue) ?? `be of the form ${issue.format}`}`;
    default:
      return "is not of the right form";
  }
}

const bound = (origin: string) => (origin === "string" ? "have" : "be");
const unit = (origin: string) => (origin === "string" ? " characters" : "");

const formats: Readonly<Record<string, (issue: z.core.$ZodIssueInvalidStringFormat) => string>> = {
  url: () => "be an address, such as https://boi.example",
  starts_with: (issue) => `begin with ${(issue as z.core.$ZodIssueStringStartsWith).prefix}`,
  regex: ({ pattern }) => `match ${pattern ?? "its pattern"}`,
};
