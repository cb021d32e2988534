import type { TenantId } from "../../platform/database/tenant-id";
import type { Authenticate } from "../../platform/identity/caller";
import { roles, type Role } from "../../platform/identity/roles";

/** Bearer tokens for tests of one service, whose callers are given: "tenant.role.user" or, for an invited person, with ".person". */
export const testCallers: Authenticate = (token) => {
  const [tenant, role, user = "user", person] = token.split(".");
  if (tenant === undefined || !(roles as readonly string[]).includes(role ?? ""))
    return Promise.resolve(undefined);
  return Promise.resolve({
    tenant: tenant as TenantId,
    user,
    roles: [role as Role],
    session: token,
    ...(person !== undefined && { person }),
  });
};
