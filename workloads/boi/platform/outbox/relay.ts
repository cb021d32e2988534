import type { Database } from "../database/database";
import { publishWaiting } from "./publish-waiting";
import type { Publisher } from "./publisher";
import { queuedTopics } from "./queued-topics";
import { repeated, type RepeatedOptions } from "./repeated";

export interface Relay {
  /** Messages of these topics were committed: what somebody waits for is sent at once. */
  readonly published: (topics: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Takes messages out of the outbox to where they go, until it is stopped. As many relays as there are processes may run:
 * the database lets one at a time have messages. By itself it looks twice a second.
 */
export function startRelay(
  database: Database,
  publisher: Publisher,
  options: Pick<RepeatedOptions, "idleMilliseconds" | "onError"> = {},
): Relay {
  const { wake, stop } = repeated(async () => (await publishWaiting(database, publisher)).more, options);
  return {
    published: (topics) => {
      if (topics.some((topic) => queuedTopics.has(topic))) wake();
    },
    stop,
  };
}
