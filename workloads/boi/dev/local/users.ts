import type { Role } from "../../platform/identity/roles";

interface LocalTenant {
  readonly tenantId: string;
  readonly name: string;
}

export interface LocalUser {
  /** The token's subject. */
  readonly id: string;
  /** What is typed into the sign-in form. */
  readonly login: string;
  readonly name: string;
  readonly tenantId: string;
  readonly role: Exclude<Role, "invited-person">;
}

/** Two firms, so that everything can be tried across their border. */
export const localTenants = [
  { tenantId: "0190b3a2-7c1e-7cc3-9a4e-000000000001", name: "Harbor Filing LLC" },
  { tenantId: "0190b3a2-7c1e-7cc3-9a4e-000000000002", name: "Prairie Registered Agents Inc." },
] as const satisfies readonly LocalTenant[];

/** Of all local users. It protects nothing: the sign-in runs on this machine only, and never in production. */
export const localPassword = "local";

const [harbor, prairie] = localTenants;

/** One user of every role in each firm, all of them made up. */
export const localUsers: readonly LocalUser[] = [
  user(1, "ada", "Ada Administrator", harbor, "administrator"),
  user(2, "paul", "Paul Preparer", harbor, "preparer"),
  user(3, "cora", "Cora Compliance", harbor, "compliance-officer"),
  user(4, "otto", "Otto Auditor", harbor, "auditor"),
  user(5, "ada2", "Adam Administrator", prairie, "administrator"),
  user(6, "paul2", "Paula Preparer", prairie, "preparer"),
  user(7, "cora2", "Conrad Compliance", prairie, "compliance-officer"),
  user(8, "otto2", "Odette Auditor", prairie, "auditor"),
];

function user(
  number: number,
  login: string,
  name: string,
  of: LocalTenant,
  role: LocalUser["role"],
): LocalUser {
  const id = `0190b3a2-7c1e-7cc3-9a4e-00000000010${number}`;
  return { id, login, name, tenantId: of.tenantId, role };
}
