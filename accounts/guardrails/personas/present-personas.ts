import { duties } from "../../../policy-packs/controls/model/guarded-account";
import type { Organization } from "../../account";
import { rolesByDuty } from "../../role-arns";
import type { Persona } from "./persona";
import { personas } from "./personas";

/** The personas that an organization has: not those for whose duty no role is protected. */
export function presentPersonas(organization: Organization): readonly Persona[] {
  const roles = rolesByDuty(organization);
  const missing = new Set<unknown>(duties.filter((duty) => roles[duty].length === 0));
  return personas.filter(({ caller }) => !missing.has(caller));
}
