import { z } from "zod";

/** A company as a caller states it. Only what identifies it: owners and reports are other services' business. */
export const newCompany = z.strictObject({
  legalName: z.string().trim().min(1).max(150),
  formationCountry: z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code, such as FR"),
});

export type NewCompany = z.infer<typeof newCompany>;

export interface Company extends NewCompany {
  readonly id: string;
  readonly createdAt: string;
}

export const companyColumns = `id, legal_name as "legalName", formation_country as "formationCountry", created_at as "createdAt"`;
