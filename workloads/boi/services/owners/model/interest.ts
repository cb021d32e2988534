import { z } from "zod";

export const newInterest = z.strictObject({
  companyId: z.uuid(),
  personId: z.uuid(),
  role: z.enum(["owner", "applicant"]),
  ownershipPercent: z.number().min(0).max(100).optional(),
  substantialControl: z.boolean().optional(),
  capacity: z.enum(["nominee", "employee", "heir-presumptive", "creditor"]).optional(),
  throughExemptEntitiesOnly: z.boolean().optional(),
  /** Of all who control a foreign pooled investment vehicle, over its strategic management: that one alone is reported. */
  greatestAuthority: z.boolean().optional(),
  addressType: z.enum(["business", "residential"]).optional(),
  since: z.iso.date(),
});
export type NewInterest = z.infer<typeof newInterest>;

export const interest = z.strictObject({
  interestId: z.uuid(),
  ...newInterest.shape,
  until: z.iso.date().optional(),
  /** Whether, and as what, the person is reported today, and the clause that says so. */
  reported: z.strictObject({
    as: z.enum(["individual", "guardian", "fincen-id", "exempt-entity-name", "nobody", "undetermined"]),
    because: z.string(),
    clause: z.string(),
  }),
  missing: z.array(z.string()),
});
export type Interest = z.infer<typeof interest>;

export const interestId = z.strictObject({ interestId: z.uuid() });
