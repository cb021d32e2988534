import { repeated, type Repeated, type RepeatedOptions } from "../../../platform/outbox/repeated";
import { advance, type Machine } from "./advance";

interface WorkerOptions extends Pick<RepeatedOptions, "idleMilliseconds" | "onError"> {
  /** Filings advanced at the same time. */
  readonly concurrency?: number;
}

/**
 * Claims and advances filings until it is stopped. Any number of workers, in any number of processes, may run. Woken when a
 * message says that something may be due, it looks by itself too. After a fault of ours, a filing is tried again when its
 * lease has run out.
 */
export const startWorker = (
  machine: Machine,
  { concurrency = 8, ...options }: WorkerOptions = {},
): Repeated =>
  repeated(
    async () => {
      const claim = await machine.store.claim(machine.now());
      if (claim) await advance(machine, claim);
      return claim !== undefined;
    },
    { ...options, atOnce: concurrency },
  );
