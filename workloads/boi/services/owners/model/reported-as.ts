import {
  applicantReportable,
  besidesPooledVehicle,
  ownerReportable,
  pooledVehicleReportable,
  type PersonFacts,
  type Reportability,
} from "../../../domain/rules";
import type { PersonRow } from "./person-row";

/** What the rule needs to know of an interest, as the database has it. */
export interface InterestRow extends PersonRow {
  readonly interest_id: string;
  readonly company_id: string;
  readonly role: "owner" | "applicant";
  readonly ownership_percent: string | null;
  readonly substantial_control: boolean | null;
  readonly capacity: "nominee" | "employee" | "heir-presumptive" | "creditor" | null;
  readonly through_exempt_entities_only: boolean | null;
  readonly address_type: "business" | "residential" | null;
  readonly since: string;
  readonly until: string | null;
  readonly first_registered_on: string | null;
  readonly greatest_authority: boolean | null;
  /** The company is determined to be a foreign pooled investment vehicle. */
  readonly pooled: boolean;
}

export const interestColumns = `interest_id, company_id, role, ownership_percent, substantial_control, capacity,
  through_exempt_entities_only, greatest_authority, address_type, since::text as since, until::text as until`;

/**
 * Whether, and as what, each of a company's people is reported on a day. All of them are looked at together: who is the one
 * that a foreign pooled investment vehicle reports depends on the others.
 */
export function reportedAs<Row extends InterestRow>(
  rows: readonly Row[],
  on: string,
): readonly { readonly row: Row; readonly reported: Reportability }[] {
  const candidates = rows.filter((row) => row.pooled && row.role === "owner" && row.kind === "individual");
  const chosen = pooledVehicleReportable(candidates.map(factsOf), on);
  const ofPooled = new Map(candidates.map((row, index) => [row, chosen[index]]));
  return rows.map((row) => ({
    row,
    reported: row.pooled ? (ofPooled.get(row) ?? besidesPooledVehicle) : reportedAlone(row, on),
  }));
}

function reportedAlone(row: InterestRow, on: string): Reportability {
  if (row.kind === "exempt-entity")
    return {
      as: "exempt-entity-name",
      because: "is reported instead of those who own through it",
      missing: [],
      clause: "31 CFR 1010.380(b)(2)(i)",
    };
  const person = factsOf(row);
  return row.role === "applicant"
    ? applicantReportable(person, row.first_registered_on ?? undefined, on)
    : ownerReportable(person, on);
}

const factsOf = (row: InterestRow): PersonFacts => ({
  ...(row.us_person !== null && { usPerson: row.us_person }),
  ...(row.minor !== null && { minor: row.minor }),
  finCenId: row.stated.includes("fincenId"),
  ...(row.ownership_percent !== null && { ownershipPercent: Number(row.ownership_percent) }),
  ...(row.substantial_control !== null && { substantialControl: row.substantial_control }),
  ...(row.capacity !== null && { capacity: row.capacity }),
  ...(row.through_exempt_entities_only !== null && {
    throughExemptEntitiesOnly: row.through_exempt_entities_only,
  }),
  ...(row.greatest_authority !== null && { greatestAuthority: row.greatest_authority }),
});
