import { z } from "zod";
import { address, idDocument, personName } from "../report";

/** All that a report carries of an individual, stated little by little. The image of the document is a document of its own. */
export const personData = z.strictObject({
  name: personName.optional(),
  birthDate: z.iso.date().optional(),
  address: address.optional(),
  idDocument: idDocument.omit({ fileName: true }).optional(),
  /** Stands for all the others. */
  fincenId: z
    .string()
    .regex(/^\d{12}$/, "12 digits")
    .optional(),
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
