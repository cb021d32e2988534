import { z } from "zod";
import { region, withoutRepetition } from "./field-schemas";

/** The words in braces that stand for values of the account that is called. */
const placeholders = [
  "partition",
  "account",
  "region",
  "organization",
  "management",
  "security",
  "log-archive",
] as const;

const strayPlaceholder = new RegExp(`(?<!\\$)\\{(?!(?:${placeholders.join("|")})\\})`);
const mustHaveKnownPlaceholders = "holds a word in braces that stands for nothing";
const placeholderRemedy = `In braces only these stand for something: ${placeholders.join(", ")}.`;

/** A pattern of ARNs, or one ARN. */
export const arn = (description: string, example: string, pattern: RegExp, message: string) =>
  z
    .string()
    .max(2048, "is too long")
    .regex(pattern, message)
    .refine((text) => !strayPlaceholder.test(text), mustHaveKnownPlaceholders)
    .meta({
      description,
      examples: [example],
      remedy: `Write it like ${example}. ${placeholderRemedy}`,
    });

export const list = <T extends z.ZodType<string>>(item: T, what: string) =>
  withoutRepetition(z.array(item).min(1, `lists no ${what}`));

const context = z
  .record(
    z.string().regex(/^[\w.-]+:\S+$/, "is not a condition key"),
    z
      .union([z.string(), z.array(z.string())], { error: "must be text or a list of texts" })
      .refine(
        (given) => ![given].flat().some((text) => strayPlaceholder.test(text)),
        mustHaveKnownPlaceholders,
      )
      .meta({
        examples: ["false"],
        remedy: `Write text or a list of texts, numbers and true or false in quotes. ${placeholderRemedy}`,
      }),
  )
  .meta({
    description: "Condition keys that the calls carry, beside those that follow from the rest.",
    examples: [{ "aws:SourceOrgID": "{organization}" }],
    remedy: "Write keys as policies do, such as aws:SourceOrgID.",
  });

/** What a protected role must always be able to do. */
export const need = z.strictObject({
  actions: list(
    z
      .string()
      .regex(/^[a-z0-9-]+:[A-Za-z0-9*?]+$/, "is not an action")
      .meta({ examples: ["iam:CreateRole"], remedy: "Write service:Action, such as iam:CreateRole." }),
    "action",
  ).meta({
    description: "Actions that must never be refused.",
    examples: [["iam:CreateRole"]],
    remedy: "List actions, such as [iam:CreateRole].",
    uniqueItems: true,
  }),
  resources: list(
    arn(
      "An ARN, or * for any resource.",
      "arn:{partition}:iam::{account}:role/*",
      /^(?:\*$|arn:)/,
      "is neither an ARN nor *",
    ),
    "resource",
  )
    .default(["*"])
    .meta({
      description: "What the actions act on; any resource when left out.",
      examples: [["arn:{partition}:iam::{account}:role/*"]],
      remedy: "List ARNs, or leave the field out for any resource.",
      uniqueItems: true,
    }),
  regions: list(region, "Region")
    .optional()
    .meta({
      description: "Regions that the actions are called in; every Region of the account when left out.",
      examples: [["us-east-1"]],
      remedy: "List Regions, such as [us-east-1] for global services, or leave the field out.",
      uniqueItems: true,
    }),
  context: context.default({}),
});
