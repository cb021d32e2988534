import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./problem-of";

/** Serialization failure and deadlock: PostgreSQL has undone the whole transaction, so that another may go on. */
const conflicts: ReadonlySet<string> = new Set(["40001", "40P01"]);

/**
 * Does one transaction, up to three times when others get in its way. Only for work that does nothing outside of the
 * database: that would not be undone.
 */
export async function retryingConflicts<T>(transaction: () => Promise<T>, retries = 2): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tried === retries || !conflicts.has(codeOf(error))) throw error;
      // Those who met do not meet again.
      await pause(Math.random() * 50 * (tried + 1));
    }
  }
}
