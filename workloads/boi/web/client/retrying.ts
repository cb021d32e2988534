export interface RetryOptions {
  /** Tries after the first. */
  readonly retries?: number;
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly pause?: number;
  /** Whether a write whose answer was lost may be sent again: with an Idempotency-Key of a signed-in caller, it may. */
  readonly isRepeatable?: boolean;
}

/** "Not now": nothing was done, so anything may be tried again. */
const notNow = new Set([429, 503]);
/** A gateway's word for it; the service may have done its work. */
const perhapsDone = new Set([502, 504]);

const longestWait = 30_000;

/** Repeats what failed for reasons that pass, after a pause that Retry-After or chance decides. */
export function retrying(
  send: (request: Request) => Promise<Response>,
  { retries = 3, pause = 200, isRepeatable = true }: RetryOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const mayRepeat = isRepeatable || request.method === "GET";
    for (let tried = 0; ; tried += 1) {
      const isLast = tried >= retries;
      let wait = pause * 2 ** tried * (0.5 + Math.random() / 2);
      try {
        const response = await send(request.clone());
        if (isLast || !(notNow.has(response.status) || (mayRepeat && perhapsDone.has(response.status))))
          return response;
        wait = Math.max(wait, Number(response.headers.get("retry-after") ?? 0) * 1_000 || 0);
        // A caller who has to wait for longer than that is better shown the answer.
        if (wait > longestWait) return response;
      } catch (error) {
        if (isLast || !mayRepeat || request.signal.aborted) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };
}
