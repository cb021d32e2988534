import { z } from "zod";
import { outdatedReasons } from "./outdated";

export const jurisdiction = z.enum(["US", "US-NY"]);

const step = z.strictObject({
  text: z.string(),
  clause: z.string(),
  holds: z.boolean().optional(),
  missing: z.array(z.string()).optional(),
});

export const determination = z.strictObject({
  determinationId: z.uuid(),
  jurisdiction,
  ruleSet: z.string().optional(),
  outcome: z.enum(["reporting-company", "exempt", "not-covered", "undetermined"]),
  exemption: z.string().optional(),
  foreignPooledVehicle: z.boolean(),
  on: z.iso.date(),
  /** Questions that must be answered before it can be determined. */
  missing: z.array(z.string()),
  steps: z.array(step),
  caveats: z.array(z.string()),
  /** The first day on which the same answers come to something else: an exemption that runs out. */
  lapsesOn: z.iso.date().optional(),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime(),
  /** A later one took its place. */
  superseded: z.boolean(),
  /** Why it no longer holds and is to be made again: no report is prepared from it meanwhile. Left out while it holds. */
  outdated: z.enum(outdatedReasons).optional(),
});

export const question = z.strictObject({
  id: z.string(),
  text: z.string(),
  type: z.enum(["yes-no", "date", "country"]),
  help: z.string().optional(),
});
