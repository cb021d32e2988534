import { z } from "zod";
import { knownTools } from "../known-tools";
import { textField, withoutRepetition, word } from "./field-schemas";
import { protectedRole } from "./protected-roles-schema";

const places = (what: string, example: string) =>
  withoutRepetition(z.array(z.string().meta({ examples: [example], remedy: `Write ${what} in quotes.` })))
    .default([])
    .meta({
      description: `Where it is attached: ${what}.`,
      examples: [[example]],
      remedy: `List ${what}, such as [${example}].`,
      uniqueItems: true,
    });

const policy = z
  .strictObject({
    name: z
      .string()
      .min(1, "is empty")
      .max(128, "is longer than the 128 characters that AWS allows")
      .meta({
        description: "Name of the policy in AWS Organizations.",
        examples: ["aws-guardrails-FsQmPt"],
        remedy: "Copy it from `aws organizations list-policies`.",
      }),
    kind: word(["scp", "rcp"], "Service or resource control policy."),
    managedBy: textField(64, "The tool that keeps it.", "AWS Control Tower"),
    root: z
      .boolean()
      .default(false)
      .meta({
        description: "Whether it is attached to the root.",
        examples: [true],
        remedy: "Write true or false.",
      }),
    units: places("paths of units", "Security"),
    accounts: places("accounts by the names of their files", "log-archive"),
    document: z
      .string()
      .regex(/^given\/[\w.-]+\.json$/, "is no file of the folder given")
      .meta({
        description: "The policy's document as AWS returns it, in the folder given beside this file.",
        examples: ["given/aws-guardrails-FsQmPt.json"],
        remedy:
          "Save the Content that `aws organizations describe-policy` prints, such as given/aws-guardrails-FsQmPt.json.",
      }),
  })
  .check(({ value: { root, units, accounts }, issues }) => {
    if (!root && units.length === 0 && accounts.length === 0)
      issues.push({
        code: "custom",
        path: [],
        message: "is attached nowhere",
        params: { remedy: "Give root, units or accounts." },
        input: units,
      });
  })
  .meta({
    examples: [{ name: "aws-guardrails-FsQmPt", kind: "scp", units: ["Security"] }],
    remedy: "Give name, kind, managedBy, document, and where it is attached.",
  });

/** What other tools have put into an organization, and keep. */
export const givenSchema = z
  .strictObject({
    tools: withoutRepetition(z.array(word(knownTools, "A tool whose roles are known.")))
      .default([])
      .meta({
        description: "Tools whose roles no guardrail may lock out, beside the protected roles.",
        examples: [["control-tower"]],
        remedy: `List tools of these: ${knownTools.join(", ")}.`,
        uniqueItems: true,
      }),
    policies: z
      .array(policy)
      .default([])
      .meta({
        description: "Policies that they have attached: each takes a slot, and denies what it denies.",
        examples: [[]],
        remedy: "List policies, or leave the field out.",
      }),
    roles: z
      .array(protectedRole)
      .default([])
      .meta({
        description: "Further roles that they work with, which no guardrail may lock out.",
        examples: [[]],
        remedy: "List roles as in protected-roles.yaml, or leave the field out.",
      }),
  })
  .meta({ title: "What other tools have put into the organization" });
