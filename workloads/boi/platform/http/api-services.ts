import type { Database } from "../database/database";
import type { Authenticate } from "../identity/caller";
import type { RequestAddress } from "./client-address";
import type { RateLimits } from "./rate-limits";
import type { RequestLog } from "./request-log";

/** What every service's application needs from outside; only the runtime and the local set-up make real ones. */
export interface ApiServices {
  readonly database: Database;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
  /** The runtime sets them; without (in a test of one verb) nothing is limited. */
  readonly rateLimits?: RateLimits;
  /** The runtime sets it; without, failures go to standard error by their class alone. */
  readonly log?: RequestLog;
  /** Where a request comes from, which only the runtime knows. Without, all come from one unknown address. */
  readonly addressOf?: RequestAddress;
  /** Origins of web clients that browsers let call this API. None by default. */
  readonly allowedOrigins?: readonly string[];
  /** Called with the topics of a request's messages once they are committed, so that the outbox's relay in this process need not wait. */
  readonly published?: (topics: readonly string[]) => void;
  /** The OpenAPI document of all services, served at /openapi.json; the runtime sets it. */
  readonly openApi?: () => object;
}
