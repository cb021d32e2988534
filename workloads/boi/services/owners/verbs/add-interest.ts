import { randomUUID } from "node:crypto";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { dayOf } from "../../../domain/rules";
import type { NewInterest } from "../model/interest";
import type { OwnerServices } from "../model/owner-services";
import { findPerson } from "./find-person";
import { noteChange } from "./note-change";

/** Says what a person is to a company. Once at a time: end the one before to change it. */
export async function addInterest(call: Call<OwnerServices>, given: NewInterest): Promise<string> {
  const { sql, caller, now, audit } = call;
  const { companyId, personId, role } = given;
  const problems = [
    ...(given.since > dayOf(now) ? [{ pointer: "/since", detail: "lies in the future" }] : []),
    ...(role === "applicant" && given.addressType === undefined
      ? [{ pointer: "/addressType", detail: "say of an applicant: business or residential" }]
      : []),
    ...(role === "owner" && given.addressType !== undefined
      ? [{ pointer: "/addressType", detail: "is said of applicants only" }]
      : []),
    ...(given.greatestAuthority === true && (role !== "owner" || given.substantialControl !== true)
      ? [{ pointer: "/greatestAuthority", detail: "is said of an owner who has substantial control" }]
      : []),
  ];
  if (problems.length > 0) throw new Problem(422, "the interest is not right", problems);
  await findPerson(sql, personId);
  const { rows } = await sql.query("select from boi.companies where company_id = $1", [companyId]);
  if (rows.length === 0) throw new Problem(404, "there is no such company");
  const interestId = randomUUID();
  try {
    await sql.query(
      `insert into boi.interests (tenant_id, interest_id, company_id, person_id, role, ownership_percent,
         substantial_control, capacity, through_exempt_entities_only, address_type, since,
         greatest_authority)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        caller.tenant,
        interestId,
        companyId,
        personId,
        role,
        given.ownershipPercent ?? null,
        given.substantialControl ?? null,
        given.capacity ?? null,
        given.throughExemptEntitiesOnly ?? null,
        given.addressType ?? null,
        given.since,
        given.greatestAuthority ?? null,
      ],
    );
  } catch (error) {
    if ((error as { code?: string }).code !== "23505") throw error;
    throw new Problem(409, "the person has this role at the company already: end that first");
  }
  audit({
    action: "interest.add",
    target: { kind: "person", id: personId },
    details: { company: companyId, role, interest: interestId },
  });
  await noteChange(call, { personId, companyId, what: "interest", fields: [role] });
  return interestId;
}
