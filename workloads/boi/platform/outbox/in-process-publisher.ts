import type { Publisher } from "./publisher";

/** For one machine, where the queue's reader is in the same process. */
export const inProcessPublisher =
  (wake: () => void): Publisher =>
  (messages) => {
    wake();
    return Promise.resolve({ taken: new Set(messages.map(({ id }) => id)) });
  };
