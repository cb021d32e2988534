import { z } from "zod";
import { ownFields, type OwnFieldName } from "../../../domain/company/company-fields";
import { reportingCompany } from "../../../domain/report";

const { legalName, alternateNames, formation, firstRegistration, address, taxId, requestFincenId } =
  reportingCompany.shape;

export const day = z.iso.date();

const ownSchemas = Object.fromEntries(
  ownFields.map(({ name, type, longest = 1000 }) => [
    name,
    (type === "past-day" ? day : z.string().trim().min(1).max(longest)).optional(),
  ]),
) as unknown as Readonly<Record<OwnFieldName, z.ZodOptional<z.ZodType<string, string>>>>;

/** What may be stated of a company, little by little: only its name and where it was formed are needed to begin. */
export const companyProfile = z.strictObject({
  ...ownSchemas,
  legalName: legalName.min(1).max(150),
  alternateNames,
  formation,
  firstRegistration,
  address: address.optional(),
  taxId: taxId.optional(),
  requestFincenId,
});
export type CompanyProfile = z.infer<typeof companyProfile>;

/** As it is shown: of the tax ID only the last four characters. */
export const company = z.strictObject({
  companyId: z.uuid(),
  ...companyProfile.omit({ taxId: true }).shape,
  taxIdType: taxId.shape.type.optional(),
  taxIdLast4: z.string().optional(),
  /** What a report still needs. */
  missing: z.array(z.string()),
  createdAt: z.iso.datetime(),
});
export type Company = z.infer<typeof company>;

export const companyId = z.strictObject({ companyId: z.uuid() });
