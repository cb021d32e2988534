import { z } from "zod";
import { kebabCase, mustBeKebabCase, withoutRepetition } from "./field-schemas";

/** No quota of AWS: a stage that lasts longer has been forgotten. */
const longest = { days: 90, approvals: 10 };

const whole = (most: number, description: string, example: number) =>
  z
    .number()
    .int("must be a whole number")
    .gte(0, "must be 0 or more")
    .lte(most, `must be at most ${most}`)
    .default(0)
    .meta({ description, examples: [example], remedy: `Write a whole number from 0 to ${most}.` });

const gate = z
  .strictObject({
    days: whole(longest.days, "Days that the stage must have lasted.", 2),
    approvals: whole(longest.approvals, "People who must agree, beside the one who advances.", 1),
    quiet: z
      .boolean()
      .default(false)
      .meta({
        description:
          "Whether CloudTrail's events must show that the change denied nothing in the stage's accounts.",
        examples: [true],
        remedy: "Write true or false.",
      }),
  })
  .meta({
    description: "What must hold before the next stage begins, beside that no protected role is locked out.",
    examples: [{ days: 2, approvals: 1, quiet: true }],
    remedy: "Give days, approvals or quiet, such as { days: 2 }.",
  });

const stage = z
  .strictObject({
    name: z
      .string()
      .max(40, { error: "is longer than 40 characters", abort: true })
      .regex(kebabCase, mustBeKebabCase)
      .meta({
        description: "Name of the stage.",
        examples: ["sandbox"],
        remedy: "Write lower-case words joined by hyphens, such as sandbox.",
      }),
    units: withoutRepetition(
      z.array(z.string().meta({ remedy: "Write the path of a unit in quotes." })).min(1, "lists no unit"),
    ).meta({
      description:
        'Paths of the organizational units that the stage reaches, all below them included; "*" for all the rest.',
      examples: [["Workloads/Development"]],
      remedy: 'List paths of units, such as [Workloads/Development], or ["*"] for all the rest.',
      uniqueItems: true,
    }),
    gate: gate.default({ days: 0, approvals: 0, quiet: false }),
  })
  .meta({
    examples: [{ name: "sandbox", units: ["Sandbox"], gate: { days: 2 } }],
    remedy: "Give it a name and its units.",
  });

/** How a change of the organization's policies reaches the units one after the other. */
export const rolloutSchema = z
  .strictObject({
    stages: z
      .array(stage)
      .min(1, "lists no stage")
      .meta({
        description: "The stages in their order; the last one reaches all the rest.",
        examples: [
          [
            { name: "policy-staging", units: ["Policy Staging"] },
            { name: "everywhere", units: ["*"] },
          ],
        ],
        remedy: 'List the stages in their order, the last one with units: ["*"].',
      }),
  })
  .meta({ title: "The stages of a change to the organization's policies" });
