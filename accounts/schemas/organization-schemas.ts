import { z } from "zod";
import {
  controlId,
  dataClassifications,
  environments,
  kebabCase,
  mailbox,
  mustBeKebabCase,
  programName,
  region,
  tags,
  textField,
  withoutRepetition,
  word,
} from "./field-schemas";
import { quotas } from "../quotas";
import { trustedSchema } from "./trusted-schema";

/** No quota of AWS: beyond it a budget is a slip of the finger. */
const highestBudget = 100_000_000;

/**
 * The one description of the organization's files: the parser, its messages and the editors' schemas come of it. Check
 * messages follow a field's name and value ("name "Boi Prod" must be ..."); `meta.remedy` says how to fix the field.
 */
export const accountSchema = z
  .strictObject({
    name: z
      .string()
      .max(quotas.accountNameCharacters.value, {
        error: `is longer than the ${quotas.accountNameCharacters.value} characters that AWS allows`,
        abort: true,
      })
      .regex(kebabCase, mustBeKebabCase)
      .meta({
        description: "Name of the account, equal to the file's name.",
        examples: ["boi-prod"],
        remedy: "Write lower-case words joined by hyphens, such as boi-prod, and name the file the same.",
      }),
    id: z
      .string()
      .regex(/^\d{12}$/, "is not an account id: it must be 12 digits")
      .optional()
      .meta({
        description: "The 12-digit account id, in quotes; left out until the account is vended.",
        examples: ["044291857306"],
        remedy: "Write the 12 digits in quotes, or leave the line out until the account is vended.",
      }),
    email: mailbox(
      "Root e-mail address of the account, used for no other AWS account.",
      "aws+boi-prod@palisade.example",
    ),
    owner: textField(quotas.tagValueCharacters.value, "The team that answers for the account.", "boi-team"),
    environment: word(environments, "What the account is for."),
    domain: z
      .string()
      .max(quotas.tagValueCharacters.value, "is too long")
      .regex(kebabCase, mustBeKebabCase)
      .meta({
        description: "The system that the account belongs to.",
        examples: ["boi"],
        remedy:
          "Write lower-case words joined by hyphens, such as boi, audit, reporting, platform or security.",
      }),
    dataClassification: word(dataClassifications, "The most sensitive data that the account may hold."),
    regions: withoutRepetition(z.array(region).min(1, "lists no Region"))
      .optional()
      .meta({
        description: "Regions in use; the organization's home and recovery Region when left out.",
        examples: [["us-east-1", "us-west-2"]],
        remedy:
          "List at least one Region, or leave the field out for the organization's home and recovery Region.",
        uniqueItems: true,
      }),
    tags: tags.default({}),
    budget: z
      .number()
      .gt(0, "must be more than 0")
      .lte(highestBudget, `must be at most ${highestBudget}`)
      .meta({
        description: "Monthly limit in US dollars.",
        examples: [2500],
        remedy: "Write a monthly amount of US dollars, such as 2500.",
      }),
    contacts: z
      .strictObject({
        security: mailbox("Shared mailbox for security notices and alarms.", "security@palisade.example"),
        operations: mailbox(
          "Shared mailbox for operational notices and alarms.",
          "operations@palisade.example",
        ),
        billing: mailbox("Shared mailbox for bills and budgets.", "billing@palisade.example"),
      })
      .meta({
        description: "Alternate contacts of the account, one for each kind of notice.",
        examples: [
          {
            security: "security@palisade.example",
            operations: "operations@palisade.example",
            billing: "billing@palisade.example",
          },
        ],
        remedy: "Give the three addresses: security, operations and billing.",
      }),
    stacks: withoutRepetition(z.array(programName)).meta({
      description: "Names of the programs (stacks/programs/index.ts) that the account gets a stack of.",
      examples: [["baseline"]],
      remedy: "List the names of programs, such as [baseline].",
      uniqueItems: true,
    }),
  })
  .meta({ title: "An AWS account of the organization" });

export const unitSchema = z
  .strictObject({
    name: z
      .string()
      .min(1, "is empty")
      .max(quotas.unitNameCharacters.value, `is longer than ${quotas.unitNameCharacters.value} characters`)
      .regex(/^[^/]*$/, "holds a slash, which separates the names of a path")
      .meta({
        description: "Name of the organizational unit in AWS.",
        examples: ["Production"],
        remedy: `Write 1 to ${quotas.unitNameCharacters.value} characters without a slash, such as Production.`,
      }),
    description: z
      .string()
      .default("")
      .meta({
        description: "What the unit is for, in a sentence.",
        examples: ["Accounts that serve customers."],
        remedy: "Write a sentence.",
      }),
    guardrails: withoutRepetition(z.array(controlId))
      .default([])
      .meta({
        description: "Ids of controls that hold below here, beside those that hold everywhere.",
        examples: [["nothing-in-suspended-accounts"]],
        remedy: "List ids of controls, or leave the field out.",
        uniqueItems: true,
      }),
  })
  .meta({ title: "An organizational unit" });

export const organizationSchema = z
  .strictObject({
    name: textField(64, "Name of the organization.", "palisade"),
    description: unitSchema.shape.description,
    guardrails: unitSchema.shape.guardrails,
    id: z
      .string()
      .regex(/^o-[a-z0-9]{10,32}$/, "is not an organization id: o- and 10 to 32 lower-case letters or digits")
      .optional()
      .meta({
        description: "Id of the organization; left out until it exists.",
        examples: ["o-a1b2c3d4e5"],
        remedy: "Copy the id from `aws organizations describe-organization`, or leave the line out.",
      }),
    homeRegion: region.meta({
      description: "Where the organization's own resources live.",
      examples: ["us-east-1"],
    }),
    recoveryRegion: region.meta({ description: "Where copies live.", examples: ["us-west-2"] }),
    trusted: trustedSchema.default({ accounts: [], identityProviders: [] }),
  })
  .check(({ value, issues }) => {
    if (value.homeRegion === value.recoveryRegion)
      issues.push({
        code: "custom",
        path: ["recoveryRegion"],
        message: "is the home Region too",
        params: { remedy: "Choose another Region: one outage must not take both." },
        input: value,
      });
  })
  .meta({ title: "The organization" });
