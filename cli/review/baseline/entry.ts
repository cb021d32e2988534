import { z } from "zod";
import { printable } from "../../../accounts/text-files/problem";

const isDate = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A day of the calendar, as text. */
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "is not a date", abort: true })
    .refine(isDate, "is no day of the calendar")
    .meta({
      description,
      examples: ["2027-02-21"],
      remedy: "Write year, month and day, such as 2027-02-21.",
    });

/** Text that people read; what a file may hold of it is limited. */
export const words = (description: string, example: string, longest = 4000) =>
  z
    .string()
    .min(1, "is empty")
    .max(longest, `is longer than ${longest} characters`)
    .meta({ description, examples: [example], remedy: `Write 1 to ${longest} characters.` });

/** A finding that is known and accepted until a day. */
export const entrySchema = z.strictObject({
  control: words("Id of the control.", "kms-key-rotated", 200),
  where: words("URN of the resource, or account and Region.", "111122223333/us-east-1"),
  messages: z
    .array(words("What was found.", "enableKeyRotation must be true", 100_000))
    .min(1, "is empty")
    .meta({
      description: "What was found; anything else that the control says of the resource is new.",
      examples: [["enableKeyRotation must be true"]],
      remedy: "List what the control says, or run palisade baseline.",
    }),
  since: date("The day on which it was recorded."),
  expires: date("The first day on which it fails again."),
  reason: words("Why it is accepted.", "fixed with the next release").optional(),
  owner: words("Who fixes it.", "platform").optional(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/, "is not a fingerprint")
    .meta({
      description: "Of control, place and status, as every report shows it.",
      examples: ["0123456789abcdef0123456789abcdef"],
      remedy: "Run palisade baseline, which writes it.",
    }),
});

export const baselineSchema = z.strictObject({
  version: z.literal(1).meta({ examples: [1], remedy: "Write version: 1." }),
  accepted: z.array(entrySchema).meta({
    examples: [[]],
    remedy: "Run palisade baseline, which writes the list.",
  }),
});

/** What identifies an entry for comparing two baselines. */
export const acceptedSchema = entrySchema.pick({
  fingerprint: true,
  control: true,
  where: true,
  expires: true,
});

export type Accepted = z.output<typeof acceptedSchema>;
export type Entry = z.output<typeof entrySchema>;
export type Baseline = z.output<typeof baselineSchema>;

/** As a file may hold it: what steers a terminal or hides text is spelled out. */
export const visible = (text: string): string => printable(text, Number.MAX_SAFE_INTEGER);

/** The day in UTC, which is the same for everybody who runs the gate. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export const isExpired = ({ expires }: Entry, today: string): boolean => expires <= today;
