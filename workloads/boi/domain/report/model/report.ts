import { z } from "zod";
import { idTypes, reportKinds, taxIdTypes } from "./codes";

/** The shape only, bounded: what may stand in a field is said in fields.ts and rules.ts, so that drafts can be kept. */
const text = z.string().max(1000);
const date = z.string().max(10);
const keys = <Code extends string>(codes: Readonly<Record<Code, string>>) =>
  z.enum(Object.keys(codes) as [Code, ...Code[]]);

export const taxId = z.strictObject({
  type: keys(taxIdTypes),
  number: text,
  /** ISO 3166-1 alpha-2, of a foreign tax ID only. */
  country: text.optional(),
});
export type TaxId = z.infer<typeof taxId>;

export const address = z.strictObject({
  street: text,
  city: text,
  country: text,
  /** US, Canadian and Mexican addresses only. In a U.S. territory it is filled in by itself. */
  state: text.optional(),
  postalCode: text.optional(),
});
export type Address = z.infer<typeof address>;

export const idDocument = z.strictObject({
  type: keys(idTypes),
  number: text,
  country: text,
  state: text.optional(),
  /** The tribe's name. FinCEN's list of tribal codes is not public outside its guide: "Other" and this text are filed. */
  tribe: text.optional(),
  /** Of the image in this report. Unique in it: FinCEN keeps one file per name. */
  fileName: text,
});
export type IdDocument = z.infer<typeof idDocument>;

export const personName = z.strictObject({
  last: text,
  first: text,
  middle: text.optional(),
  suffix: text.optional(),
});

export const reportingCompany = z.strictObject({
  /** Item 3. */
  requestFincenId: z.boolean().default(false),
  /** Item 4. */
  pooledInvestmentVehicle: z.boolean().default(false),
  /** Item 16: registered before 2024-01-01, hence without company applicants. */
  existing: z.boolean().default(false),
  legalName: text,
  alternateNames: z.array(text).max(99).default([]),
  taxId,
  /** State and tribe were for domestic companies, which have been exempt since 2026-08-14: only old reports carry them. */
  formation: z.strictObject({ country: text, state: text.optional(), tribe: text.optional() }),
  /** Where it first registered to do business in the United States: a state or a tribe. */
  firstRegistration: z.strictObject({ state: text.optional(), tribe: text.optional() }).optional(),
  address,
});
export type ReportingCompany = z.infer<typeof reportingCompany>;

/** What we know of a person and never file. */
const attested = {
  personId: z.uuid(),
  /** The person whose data stand here, or the minor they stand for, has attested to be a U.S. person. */
  usPerson: z.boolean(),
};

const byFincenId = { kind: z.literal("fincen-id"), fincenId: text };
const individual = {
  kind: z.literal("individual"),
  name: personName,
  birthDate: date,
  address,
  idDocument,
};
/** Item 35: the data are those of a minor owner's parent or guardian. */
const guardian = { guardianOfMinor: z.boolean().default(false) };

export const applicant = z.discriminatedUnion("kind", [
  z.strictObject({ ...attested, ...byFincenId }),
  z.strictObject({ ...attested, ...individual, addressType: z.enum(["business", "residential"]) }),
]);
export type Applicant = z.infer<typeof applicant>;

export const beneficialOwner = z.discriminatedUnion("kind", [
  z.strictObject({ ...attested, ...byFincenId, ...guardian }),
  z.strictObject({ ...attested, ...individual, ...guardian }),
  /** Item 37: reported instead of the individuals who own through it only. */
  z.strictObject({ kind: z.literal("exempt-entity"), personId: z.uuid(), legalName: text }),
]);
export type BeneficialOwner = z.infer<typeof beneficialOwner>;

export type Person = Applicant | BeneficialOwner;

/** Items 1e-1h: the company as the most recently accepted report names it. */
export const priorReport = z.strictObject({ name: text, taxId });
export type PriorReport = z.infer<typeof priorReport>;

export const report = z.strictObject({
  kind: keys(reportKinds),
  /** Item 2, YYYY-MM-DD. */
  preparedOn: date,
  priorReport: priorReport.optional(),
  /** Absent in a newly exempt report only. */
  company: reportingCompany.optional(),
  applicants: z.array(applicant).max(99).default([]),
  /** May be empty: all owners can be U.S. persons. */
  owners: z.array(beneficialOwner).max(99).default([]),
});
export type Report = z.infer<typeof report>;

/** Who files: a person, or a firm whose name is in `lastName`. */
export const submitter = z.strictObject({ email: text, lastName: text, firstName: text });
export type Submitter = z.infer<typeof submitter>;
