import { z } from "zod";
import { address, idDocument, personName } from "../../../domain/report";

const fincenId = z.string().regex(/^\d{12}$/, "12 digits");

/** All that a report carries of an individual, stated little by little. The image of the document is a document of its own. */
export const personData = z.strictObject({
  name: personName.optional(),
  birthDate: z.iso.date().optional(),
  address: address.optional(),
  idDocument: idDocument.omit({ fileName: true }).optional(),
  /** Replaces all the others. */
  fincenId: fincenId.optional(),
  /** Of an exempt entity, which has a name only. */
  legalName: z.string().min(1).max(150).optional(),
});
export type PersonData = z.infer<typeof personData>;

export const newPerson = z.strictObject({
  kind: z.enum(["individual", "exempt-entity"]).default("individual"),
  minor: z.boolean().optional(),
  data: personData.default({}),
});

export const attestation = z.strictObject({
  usPerson: z.boolean(),
  /** On what it rests: a U.S. person is a citizen, a lawful permanent resident, or an entity of U.S. law. */
  basis: z.enum(["citizen", "resident", "entity", "none"]),
});

export const personId = z.strictObject({ personId: z.uuid() });

/** What is known about a record without opening it. */
export const personSummary = z.strictObject({
  personId: z.uuid(),
  kind: newPerson.shape.kind.unwrap(),
  usPerson: z.boolean().optional(),
  minor: z.boolean().optional(),
  missing: z.array(z.string()),
  consented: z.boolean(),
});

export const person = z.strictObject({ ...personSummary.shape, data: personData });
export type Person = z.infer<typeof person>;

/** A line of a list. What it shows of a person's data is there only for those who may read them. */
export const listedPerson = z.strictObject({
  personId: z.uuid(),
  kind: personSummary.shape.kind,
  state: z.enum(["incomplete", "complete", "us-person", "erased"]),
  createdAt: z.iso.datetime(),
  name: personName.optional(),
  legalName: z.string().optional(),
  documentLast4: z.string().optional(),
});
export type ListedPerson = z.infer<typeof listedPerson>;

/** Exactly one number. */
export const personSearch = z.union([
  z.strictObject({
    idDocument: idDocument.pick({ type: true, number: true, country: true, state: true }).strict(),
  }),
  z.strictObject({ fincenId }),
]);
export type PersonSearch = z.infer<typeof personSearch>;
