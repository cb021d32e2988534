import type { Described } from "../http/described";
import type { Permission } from "../identity/roles";

/** Of an endpoint, what can be said without its service. */
export interface Operation extends Described {
  readonly permission: Permission | "public";
  readonly ifMatch?: boolean;
}
