/** Who works with BOI data: a filing firm's staff, its compliance officers and administrators, and invited persons. */
export const roles = [
  "administrator",
  "preparer",
  "compliance-officer",
  "auditor",
  "invited-person",
] as const;
export type Role = (typeof roles)[number];

/** Those that the issuer's groups can give; an invited person has a token of ours. */
export const staffRoles = roles.filter((role) => role !== "invited-person");

/** The one table of permissions. A route names one permission; a role either has it or not. */
export const permissions = {
  "tenant:manage": ["administrator"],
  "invitation:create": ["administrator", "preparer"],
  "company:read": ["administrator", "preparer", "compliance-officer", "auditor"],
  "company:write": ["administrator", "preparer"],
  "determination:write": ["preparer", "compliance-officer"],
  "obligation:settle": ["preparer", "compliance-officer"],
  "person:read": ["preparer", "compliance-officer"],
  "person:write": ["preparer"],
  "person:erase": ["compliance-officer"],
  "own-person:read": ["invited-person"],
  "own-person:write": ["invited-person"],
  // Those who upload a document or may open it also see what became of it; an invited person only of their own.
  "document:status": ["preparer", "compliance-officer", "invited-person"],
  "document:read": ["preparer", "compliance-officer"],
  "document:write": ["preparer", "invited-person"],
  "filing:read": ["administrator", "preparer", "compliance-officer", "auditor"],
  "filing:prepare": ["preparer"],
  "filing:certify": ["compliance-officer"],
  "filing:operate": ["administrator", "compliance-officer"],
  "audit:read": ["auditor", "compliance-officer"],
  "bulk:import": ["administrator", "preparer"],
  "bulk:export": ["compliance-officer"],
  "webhook:manage": ["administrator"],
  "session:own": [...roles],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof permissions;

/** What an operation asks of who calls it: one permission, or nothing at all. */
export type Auth = Permission | "public";

export const permits = (held: readonly Role[], permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).some((role) => held.includes(role));
