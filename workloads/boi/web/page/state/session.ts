import type { ApiClient } from "../../client/api-client";
import type { Permission } from "../../../platform/identity/roles";

/** A signed-in user, and what the API lets them do. */
export interface Session {
  readonly api: ApiClient;
  readonly userId: string;
  readonly roles: readonly string[];
  can(permission: Permission): boolean;
}
