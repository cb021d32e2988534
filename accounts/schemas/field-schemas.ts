import { z } from "zod";
import { quotas } from "../quotas";
import { regions } from "../regions";

export const environments = [
  "production",
  "test",
  "development",
  "security",
  "shared",
  "sandbox",
  "management",
] as const;
export const dataClassifications = ["public", "internal", "confidential", "restricted"] as const;

/** Tags that the programs write themselves, from the account's fields. */
export const reservedTags = ["owner", "environment", "data-classification", "managed-by"] as const;

export const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const mustBeKebabCase = "must be lower-case words joined by hyphens, beginning with a letter";

export const isKebabCase = (name: string) => kebabCase.test(name);

/** AWS takes letters, digits, spaces and + - = . _ : / @ in tags; owners and names end up as tags too. */
const tagCharacters = /^[\p{L}\p{Zs}\p{N}_.:/=+\-@]*$/u;
const mustBeTagCharacters = "may hold only letters, digits, spaces and + - = . _ : / @";

/** What CreateAccount accepts: no quotes, brackets, separators, percent or ampersand; a domain of proper labels. */
const emailPattern =
  /^[!#$*+/0-9=?A-Z^_`a-z{}~-][!#$*+./0-9=?A-Z^_`a-z{}~-]*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]$/;

const emailAddress = z
  .string()
  .max(quotas.emailCharacters.value, {
    error: `is longer than the ${quotas.emailCharacters.value} characters that AWS allows`,
    abort: true,
  })
  .regex(emailPattern, "is not an e-mail address");

export const mailbox = (description: string, example: string) =>
  emailAddress.meta({
    description,
    examples: [example],
    remedy: `Write one plain address of at most ${quotas.emailCharacters.value} characters, such as ${example}.`,
  });

export const textField = (longest: number, description: string, example: string) =>
  z
    .string()
    .min(1, "is empty")
    .max(longest, `is longer than ${longest} characters`)
    .regex(tagCharacters, mustBeTagCharacters)
    .meta({
      description,
      examples: [example],
      remedy: `Write 1 to ${longest} letters, digits, spaces or + - = . _ : / @, such as ${example}.`,
    });

export const word = <const T extends readonly [string, ...string[]]>(words: T, description: string) =>
  z.enum(words).meta({ description, examples: [words[0]], remedy: `Use one of: ${words.join(", ")}.` });

export const region = z.enum(regions).meta({
  description: "An AWS Region.",
  examples: ["us-east-1"],
  remedy: "Use the code of an AWS Region, such as us-east-1; accounts/regions.ts lists them.",
});

export const withoutRepetition = <T extends string>(list: z.ZodType<T[]>) =>
  list.check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      if (seen.has(item))
        issues.push({
          code: "custom",
          path: [index],
          message: "is listed twice",
          params: { remedy: "Remove the repetition." },
          input: item,
        });
      seen.add(item);
    }
  });

export const programName = z.string().meta({
  examples: ["baseline"],
  remedy: "Write the name of a program, such as baseline.",
});

export const controlId = z.string().meta({
  examples: ["nothing-in-suspended-accounts"],
  remedy: "Write the id of a control, as `palisade controls` lists them.",
});

export const tags = z
  .record(
    z
      .string()
      .min(1, "is empty")
      .max(quotas.tagKeyCharacters.value, `is longer than ${quotas.tagKeyCharacters.value} characters`)
      .regex(tagCharacters, mustBeTagCharacters)
      .regex(/^(?![aA][wW][sS]:)/, "begins with aws:, which AWS keeps for itself")
      .regex(
        new RegExp(`^(?!(?:${reservedTags.join("|")})$)`),
        "is written by Palisade itself, from the account's fields",
      ),
    z
      .string()
      .max(quotas.tagValueCharacters.value, `is longer than ${quotas.tagValueCharacters.value} characters`)
      .regex(tagCharacters, mustBeTagCharacters)
      .meta({
        examples: ["cc-1042"],
        remedy: `Write at most ${quotas.tagValueCharacters.value} letters, digits, spaces or + - = . _ : / @.`,
      }),
  )
  .refine(
    (given) => Object.keys(given).length <= quotas.tags.value - reservedTags.length,
    `are more than ${quotas.tags.value - reservedTags.length}: AWS allows ${quotas.tags.value}, Palisade writes ${reservedTags.length} of them`,
  )
  .meta({
    description: "Further tags of everything in the account.",
    examples: [{ "cost-center": "cc-1042" }],
    remedy: "Rename or remove the tag.",
    maxProperties: quotas.tags.value - reservedTags.length,
  });
