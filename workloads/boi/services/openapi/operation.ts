import type { Described } from "../../platform/http/described";
import type { Permission } from "../../platform/identity/roles";

/** Of an endpoint, what can be said without its service. */
export interface Operation extends Described {
  readonly permission: Permission | "public";
  readonly ifMatch?: boolean;
}
