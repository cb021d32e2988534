import { z } from "zod";
import { jurisdiction } from "./determination";
import { day } from "./company";

const on = day;

/** What happened to a company; each kind may bring an obligation (rules/obligations.ts). */
export const companyEvent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("registered"), on, noticeOn: day.optional() }),
  z.strictObject({ kind: z.literal("changed"), on }),
  z.strictObject({ kind: z.literal("error-known"), on }),
  z.strictObject({ kind: z.literal("became-exempt"), on }),
  z.strictObject({ kind: z.literal("lost-exemption"), on, reportedExempt: z.boolean() }),
  z.strictObject({ kind: z.literal("authorised-in-new-york"), on, exempt: z.boolean() }),
  z.strictObject({ kind: z.literal("new-york-year"), on }),
]);
export type NotedEvent = z.infer<typeof companyEvent>;

/** That an obligation was met where this platform files nothing. */
export const settlement = z.strictObject({
  on: day,
  /** The number that the authority gave the filing. */
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$/, "up to 60 letters, digits, . / _ and -"),
});
export type Settlement = z.infer<typeof settlement>;

export const obligation = z.strictObject({
  obligationId: z.uuid(),
  companyId: z.uuid(),
  companyName: z.string(),
  kind: z.string(),
  jurisdiction,
  dueOn: day,
  state: z.enum(["open", "met", "void"]),
  /** Of one that somebody recorded as met; a report that FinCEN accepted meets the others. */
  settlement: z.strictObject({ settlementId: z.uuid(), ...settlement.shape, notedBy: z.string() }).optional(),
  /** The day it is due has passed in Washington. */
  overdue: z.boolean(),
  citation: z.strictObject({
    source: z.string(),
    grade: z.enum(["A", "B", "C", "I"]),
    caveat: z.string().optional(),
  }),
});
