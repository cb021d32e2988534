import { applicantReportable, ownerReportable, type Reportability } from "../rules";
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
}

export const interestColumns = `interest_id, company_id, role, ownership_percent, substantial_control, capacity,
  through_exempt_entities_only, address_type, since::text as since, until::text as until`;

/** Whether, and as what, the person is reported for this company on a day. */
export function reportedAs(row: InterestRow, on: string): Reportability {
  if (row.kind === "exempt-entity")
    return {
      ...{ as: "exempt-entity-name", because: "stands for those who own through it", missing: [] },
      clause: "31 CFR 1010.380(b)(2)(i)",
    };
  const person = {
    ...(row.us_person !== null && { usPerson: row.us_person }),
    ...(row.minor !== null && { minor: row.minor }),
    finCenId: row.stated.includes("fincenId"),
  };
  if (row.role === "applicant") return applicantReportable(person, row.first_registered_on ?? undefined, on);
  return ownerReportable(
    {
      ...person,
      ...(row.ownership_percent !== null && { ownershipPercent: Number(row.ownership_percent) }),
      ...(row.substantial_control !== null && { substantialControl: row.substantial_control }),
      ...(row.capacity !== null && { capacity: row.capacity }),
      ...(row.through_exempt_entities_only !== null && {
        throughExemptEntitiesOnly: row.through_exempt_entities_only,
      }),
    },
    on,
  );
}
