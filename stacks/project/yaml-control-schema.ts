import { z } from "zod";
import { severities } from "../../policy-packs/controls/model/control";

const domains = [
  "compute",
  "data-protection",
  "detection",
  "identity",
  "logging",
  "network",
  "organization",
] as const;

const words = (description: string, example: string) =>
  z
    .string()
    .min(1, "is empty")
    .meta({ description, examples: [example], remedy: `Write, for example: ${example}` });

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What one property must be: exactly one of the comparisons. */
export const ruleSchema = z
  .strictObject({
    property: words("Path of the property; blocks are parted by dots.", "logging.bucket"),
    equals: scalar.optional(),
    oneOf: z
      .array(z.union([z.string(), z.number()]))
      .min(1, "is empty")
      .optional(),
    noneOf: z
      .array(z.union([z.string(), z.number()]))
      .min(1, "is empty")
      .optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    matches: z
      .string()
      .optional()
      .meta({ description: "A regular expression.", examples: ["^TLS"] }),
    isSet: z.boolean().optional(),
    includes: z.array(z.string()).min(1, "is empty").optional(),
    excludes: z.array(z.string()).min(1, "is empty").optional(),
    unset: scalar.optional().meta({
      description: "What the provider or AWS takes where the property is left out.",
      examples: [true],
    }),
  })
  .refine((rule) => comparisonsOf(rule).length === 1, {
    error: "needs exactly one comparison",
  })
  .meta({
    description: "What a property must be.",
    examples: [{ property: "encrypted", equals: true }],
    remedy:
      "Write property and one of equals, oneOf, noneOf, atLeast, atMost, matches, isSet, includes, excludes.",
  });

export type YamlRule = z.output<typeof ruleSchema>;

export const comparisonsOf = (rule: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(rule).filter((name) => name !== "property" && name !== "unset" && rule[name] !== undefined);

const example = z.strictObject({
  name: words("What it shows.", "switched off"),
  props: z.record(z.string(), z.unknown()).meta({ examples: [{ encrypted: false }], remedy: "Write a map." }),
});

/** A control that says what properties of a type must be. */
export const yamlControlSchema = z.strictObject({
  id: words("States the good state, and is the file's name.", "queue-encrypted"),
  title: words("The rule in a sentence.", "Queues are encrypted"),
  why: words("What happens otherwise.", "A message may hold a person's data."),
  remedy: words("What to write.", "Set sqsManagedSseEnabled: true."),
  severity: z
    .enum(severities)
    .meta({ examples: ["medium"], remedy: `Write one of ${severities.join(", ")}.` }),
  domain: z
    .enum(domains)
    .meta({ examples: ["data-protection"], remedy: `Write one of ${domains.join(", ")}.` }),
  judges: z
    .array(words("A resource type.", "aws:sqs/queue:Queue"))
    .min(1, "is empty")
    .meta({
      description: "The types that it judges.",
      examples: [["aws:sqs/queue:Queue"]],
      remedy: "List types.",
    }),
  when: z.array(ruleSchema).optional().meta({ description: "It judges only where all of these hold." }),
  must: z
    .array(ruleSchema)
    .min(1, "is empty")
    .meta({
      description: "All of these must hold.",
      examples: [[{ property: "encrypted", equals: true }]],
      remedy: "List rules.",
    }),
  examples: z
    .strictObject({
      bad: z.array(example).min(1, "is empty"),
      good: z.array(example).min(1, "is empty"),
    })
    .meta({ examples: [{}], remedy: "Write at least one bad and one good example." }),
});

export type YamlControl = z.output<typeof yamlControlSchema>;
