import type { Database } from "../database/database";
import { publishWaiting } from "./publish-waiting";
import type { Publisher } from "./publisher";
import { repeated, type Repeated, type RepeatedOptions } from "./repeated";

export type Relay = Pick<Repeated, "wake" | "stop">;

/**
 * Takes messages out of the outbox to where they go, until it is stopped. As many relays as there are processes may run:
 * the database lets one at a time have messages. Woken after a commit, it sends within milliseconds; otherwise it looks
 * twice a second.
 */
export const startRelay = (
  database: Database,
  publisher: Publisher,
  options: Pick<RepeatedOptions, "idleMilliseconds" | "onError"> = {},
): Relay => repeated(async () => (await publishWaiting(database, publisher)).more, options);
