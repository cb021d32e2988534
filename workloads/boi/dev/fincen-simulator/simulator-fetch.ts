import type { Simulator } from "./create-simulator";
import { resetStatus } from "./answer-with-fault";

/** A `fetch` that reaches the simulator without a network, and fails as one does: with time-outs and cut connections. */
export const simulatorFetch =
  ({ app }: Simulator): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    // The request's own signal only follows the caller's, and may be collected as garbage before it does.
    const signal = init?.signal;
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
    });
    const response = await Promise.race([app.fetch(request), aborted]);
    if (response.status === resetStatus)
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    return response;
  };
