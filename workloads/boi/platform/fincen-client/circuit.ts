import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll } from "cockatiel";
import { FinCenFailure } from "./fincen";

const failuresToOpen = 10;
const openMilliseconds = 15_000;

/** After ten failures in a row nothing is asked for a quarter of a minute; then one call tries for all. */
export function circuit<Reply extends { readonly status: number }>(): (
  call: () => Promise<Reply>,
) => Promise<Reply> {
  const policy = circuitBreaker(
    handleAll.orWhenResult((reply) => (reply as Reply).status >= 500),
    { halfOpenAfter: openMilliseconds, breaker: new ConsecutiveBreaker(failuresToOpen) },
  );
  return async (call) => {
    try {
      return await policy.execute(call);
    } catch (error) {
      if (error instanceof BrokenCircuitError)
        throw new FinCenFailure("unavailable", "circuit-open", openMilliseconds / 1000);
      throw error;
    }
  };
}
