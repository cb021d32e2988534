import type { z } from "zod";
import type { personSummary } from "./person";

export const personColumns = `person_id, kind, subject, us_person, minor, stated, consented_at, erased_at, data_ct, version,
  to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position`;

export interface PersonRow {
  readonly person_id: string;
  readonly kind: "individual" | "exempt-entity";
  readonly subject: string;
  readonly us_person: boolean | null;
  readonly minor: boolean | null;
  readonly stated: readonly string[];
  readonly consented_at: Date | null;
  readonly erased_at: Date | null;
  readonly data_ct: Buffer | null;
  readonly version: number;
  readonly position: string;
}

/** By names of fields alone. A U.S. person's data are not collected, and a FinCEN ID replaces them. */
export function missingOf({ kind, us_person: usPerson, minor, stated }: PersonRow): string[] {
  if (kind === "exempt-entity") return stated.includes("legalName") ? [] : ["legalName"];
  if (usPerson === true) return [];
  const needed = stated.includes("fincenId") ? [] : ["name", "birthDate", "address", "idDocument"];
  return [
    ...(usPerson === null ? ["attestation"] : []),
    ...(minor === null ? ["minor"] : []),
    ...needed.filter((field) => !stated.includes(field)),
  ];
}

export const summaryOf = (row: PersonRow): z.infer<typeof personSummary> => ({
  personId: row.person_id,
  kind: row.kind,
  ...(row.us_person !== null && { usPerson: row.us_person }),
  ...(row.minor !== null && { minor: row.minor }),
  missing: missingOf(row),
  consented: row.consented_at !== null,
});
