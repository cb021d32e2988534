import type { TenantId } from "../database/tenant-id";
import type { Role } from "./roles";

/** Who calls, as far as a checked token proves it. */
export interface Caller {
  readonly tenant: TenantId;
  /** The token's subject; for an invited person, the id of the invitation. */
  readonly user: string;
  readonly roles: readonly Role[];
  /** The session that can be ended: the token's `sid`, else its `jti`. */
  readonly session: string;
  /** Set for an invited person: the only person record that the caller may see and write. */
  readonly person?: string;
}

/** Checks a bearer token; undefined when it is not (or no longer) good, whatever the reason. */
export type Authenticate = (token: string) => Promise<Caller | undefined>;
