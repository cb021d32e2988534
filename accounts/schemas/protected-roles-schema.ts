import { z } from "zod";
import { matches } from "../../policy-packs/iam/match";
import { duties } from "../../policy-packs/controls/model/guarded-account";
import { kebabCase, mustBeKebabCase, withoutRepetition, word } from "./field-schemas";
import { arn, list, need } from "./protected-need-schema";

const exampleRole = "arn:{partition}:iam::*:role/palisade-deployment";

/** Whatever the pattern of an ARN leaves open, it must be that of a role: a wider one would exempt users and roots. */
const rolePattern = arn(
  "Pattern of a role's ARN.",
  exampleRole,
  /^arn:(?:\{partition\}|aws[a-z-]*):iam::(?:\*|\d{12}):role\/./,
  "is not the ARN of a role",
);

const name = (description: string, example: string) =>
  z
    .string()
    .regex(kebabCase, mustBeKebabCase)
    .meta({
      description,
      examples: [example],
      remedy: `Write lower-case words joined by hyphens, such as ${example}.`,
    });

const standIns = list(
  arn(
    "ARN of one role that the pattern stands for.",
    "arn:{partition}:iam::{account}:role/palisade-deployment",
    /^arn:(?:\{partition\}|aws[a-z-]*):iam::(?:\{account\}|\d{12}):role\/[^*?]+$/,
    "is not the ARN of one role",
  ),
  "role",
)
  .default([])
  .meta({
    description: "Roles that the patterns stand for, where a made-up one would not do.",
    examples: [["arn:{partition}:iam::{account}:role/palisade-deployment"]],
    remedy: "List ARNs without wildcards, with {account} for the account.",
    uniqueItems: true,
  });

export const protectedRole = z
  .strictObject({
    name: name("Name that reports call it by.", "deployment"),
    why: z
      .string()
      .min(1, "is empty")
      .max(500, "is longer than 500 characters")
      .meta({
        description: "What comes to a halt when it is locked out.",
        examples: ["Nothing can be deployed, nor a bad guardrail be fixed, without it."],
        remedy: "Write a sentence.",
      }),
    duty: word(
      duties,
      "What it is there for: guardrails exempt roles by duty, and none where it is left out.",
    ).optional(),
    arns: list(rolePattern, "role")
      .optional()
      .meta({
        description: "Patterns of the role's ARN: what the exemptions of guardrails are written with.",
        examples: [[exampleRole]],
        remedy: `List them like ${exampleRole}.`,
        uniqueItems: true,
      }),
    standIns,
    services: list(
      z
        .string()
        .regex(/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/, "is not a service principal")
        .meta({ examples: ["cloudtrail.amazonaws.com"], remedy: "Write it like cloudtrail.amazonaws.com." }),
      "service",
    )
      .optional()
      .meta({
        description: "Service principals that act on the organization's behalf.",
        examples: [["cloudtrail.amazonaws.com"]],
        remedy: "List service principals, such as [cloudtrail.amazonaws.com].",
        uniqueItems: true,
      }),
    federated: z
      .string()
      .regex(/^(?:arn:\S+|[a-z0-9.-]+)$/, "is neither an ARN nor the host of an identity provider")
      .optional()
      .meta({
        description: "Identity provider that people or pipelines sign in from.",
        examples: ["token.actions.githubusercontent.com"],
        remedy: "Write the provider's ARN, or its host such as token.actions.githubusercontent.com.",
      }),
    from: name(
      "Account that it lives in; left out when it lives in the account that it acts in.",
      "management",
    ).optional(),
    accounts: list(name("Name of an account.", "log-archive"), "account")
      .optional()
      .meta({
        description: "Accounts that it acts in; all when left out.",
        examples: [["log-archive"]],
        remedy: "List names of accounts, or leave the field out for all.",
        uniqueItems: true,
      }),
    exceptUnits: withoutRepetition(
      z.array(
        z.string().meta({ examples: ["Suspended"], remedy: "Write a unit's path, such as Workloads/Test." }),
      ),
    )
      .default([])
      .meta({
        description: "Paths of units in whose accounts it need not work.",
        examples: [["Suspended"]],
        remedy: "List paths of units, such as [Suspended].",
        uniqueItems: true,
      }),
    needs: z
      .array(need)
      .min(1, "lists nothing")
      .meta({
        description: "What it must always be able to do.",
        examples: [[{ actions: ["iam:CreateRole"] }]],
        remedy: "List what it needs, each with its actions.",
      }),
  })
  .check(({ value, issues }) => {
    const tell = (path: (string | number)[], message: string, remedy: string) =>
      issues.push({ code: "custom", path, message, params: { remedy }, input: value });
    const { arns, standIns, services, federated, duty } = value;
    const given = [arns, services, federated].filter((one) => one !== undefined);
    if (given.length !== 1) {
      tell([], "must say who it is, once", "Give one of arns, services and federated.");
      return;
    }
    if (arns === undefined && duty !== undefined)
      tell(["duty"], "is that of a role", "Remove it: only roles are exempt by duty.");
    if (arns === undefined && standIns.length > 0)
      tell(["standIns"], "are roles", "Remove them, or give arns that they stand for.");
    // What is wrong with the patterns themselves is reported already.
    if (arns?.every((pattern) => pattern.includes(":role/")) !== true) return;
    for (const [index, one] of standIns.entries())
      if (!arns.some((pattern) => matches(filled(pattern), filled(one))))
        tell(["standIns", index], "matches no pattern of arns", "Correct the one or the other.");
  });

/** Both sides filled alike, so that only what is open in the pattern decides. */
const filled = (text: string) => text.replace("{partition}", "aws").replaceAll("{account}", "111122223333");

export const protectedRolesSchema = z
  .strictObject({
    roles: z
      .array(protectedRole)
      .min(1, "lists no role")
      .check(({ value, issues }) => {
        for (const [index, { name: given }] of value.entries())
          if (value.findIndex((other) => other.name === given) < index)
            issues.push({
              code: "custom",
              path: [index, "name"],
              message: "is used twice",
              params: { remedy: "Rename one of the two." },
              input: given,
            });
      })
      .meta({
        description: "Roles and services that no guardrail may lock out.",
        examples: [[]],
        remedy: "List at least one role, or delete the file: then the project's own names are protected.",
      }),
  })
  .meta({ title: "Who must never be locked out" });
