import { z } from "zod";
import { accountStates } from "../account-states";
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
import { partitionNames, partitionOf } from "../../policy-packs/controls/model/partitions";
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
      .min(1, "is empty")
      .max(quotas.accountNameCharacters.value, {
        error: `is longer than the ${quotas.accountNameCharacters.value} characters that AWS allows`,
        abort: true,
      })
      .meta({
        description:
          "Name of the account in AWS, which need not be the file's: what the file is called is how Palisade calls the account.",
        examples: ["Log Archive"],
        remedy: "Write the name as AWS shows it, such as Log Archive.",
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
    state: word(
      accountStates,
      "State of the account as AWS Organizations tells it; in one that is not active nothing is deployed.",
    ).default("active"),
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
  .check(({ value: { id, name, state, stacks }, issues }) => {
    const tell = (path: (string | number)[], message: string, remedy: string) =>
      issues.push({ code: "custom", path, message, params: { remedy }, input: name });
    const { value: longest } = quotas.newAccountNameCharacters;
    if (id === undefined && !(name.length <= longest && /^[ -~]+$/.test(name)))
      tell(
        ["name"],
        `is none that a new account can be given: AWS takes 1 to ${longest} letters, digits, spaces and signs of ASCII`,
        `Write at most ${longest} such characters, or give the id of the account that bears this name already.`,
      );
    if (state === "active") return;
    if (id === undefined)
      tell(["state"], "is that of an account that exists", "Give the account's id, or leave the state out.");
    if (stacks.length > 0)
      tell(["stacks"], `must be empty: the account is ${state}`, "Write stacks: [], or correct the state.");
  })
  .meta({ title: "An AWS account of the organization" });

export const unitSchema = z
  .strictObject({
    name: z
      .string()
      .min(1, "is empty")
      .max(quotas.unitNameCharacters.value, `is longer than ${quotas.unitNameCharacters.value} characters`)
      .meta({
        description: "Name of the organizational unit in AWS.",
        examples: ["Production"],
        remedy: `Write 1 to ${quotas.unitNameCharacters.value} characters, such as Production.`,
      }),
    id: z
      .string()
      .regex(/^ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/, "is not the id of an organizational unit")
      .optional()
      .meta({
        description: "Id of the unit where it exists already: it is adopted, or left to the tool that manages it.",
        examples: ["ou-ab12-c3d4e5f6"],
        remedy: "Copy it from `aws organizations list-organizational-units-for-parent`, such as ou-ab12-c3d4e5f6.",
      }),
    managedBy: textField(
      64,
      "The tool that makes, renames and moves the unit and its accounts; Palisade only attaches its policies.",
      "AWS Control Tower",
    ).optional(),
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
  .check(({ value: { id, managedBy }, issues }) => {
    if (managedBy !== undefined && id === undefined)
      issues.push({
        code: "custom",
        path: ["managedBy"],
        message: "manages the unit, whose id is not given",
        params: { remedy: "Give the id too: policies are attached to it." },
        input: managedBy,
      });
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
    stackPrefix: z
      .string()
      .max(20, { error: "is longer than 20 characters", abort: true })
      .regex(kebabCase, mustBeKebabCase)
      .optional()
      .meta({
        description:
          "What the names of the organization's stacks begin with, so that several organizations can share a project.",
        examples: ["gov"],
        remedy: "Write a short word such as gov, or leave the field out where there is one organization.",
      }),
    partition: word(
      partitionNames,
      "AWS partition that the organization lies in; that of its home Region when left out.",
    ).optional(),
    homeRegion: region.meta({
      description: "Where the organization's own resources live.",
      examples: ["us-east-1"],
    }),
    recoveryRegion: region.meta({ description: "Where copies live.", examples: ["us-west-2"] }),
    trusted: trustedSchema.default({ accounts: [], identityProviders: [] }),
  })
  .check(({ value, issues }) => {
    const partition = partitionOf(value.homeRegion);
    if (value.partition !== undefined && value.partition !== partition)
      issues.push({
        code: "custom",
        path: ["partition"],
        message: `is not that of the home Region, ${partition}`,
        params: { remedy: "Correct the one or the other, or leave the partition out." },
        input: value,
      });
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
