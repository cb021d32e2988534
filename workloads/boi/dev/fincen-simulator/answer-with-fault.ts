import type { Context } from "hono";
import type { Fault } from "./faults";

export type Work = (fault: Fault | undefined) => Response | Promise<Response>;

interface FaultyCall {
  readonly fault: Fault | undefined;
  readonly work: Work;
  readonly authorized: boolean;
  readonly knownProcessId: () => string | undefined;
  readonly slowMilliseconds: number;
  readonly later: (work: () => Promise<unknown>) => void;
}

/** Answers one call, with the fault that was planned for it. */
export async function answerWithFault(c: Context, given: FaultyCall): Promise<Response> {
  const { fault, work, authorized, knownProcessId, slowMilliseconds, later } = given;
  const json = (body: object, status: 401 | 429 | 500) => c.json(body, status);
  switch (fault) {
    case "hang-before":
      return never(c);
    case "reset-before":
      return reset(c);
    case "error-500-before":
      return json({ error: { code: "internal_error" } }, 500);
    case "maintenance":
      return page(c, 503, "Scheduled maintenance");
    case "throttled":
      return json({ error: { code: "throttled" } }, 429);
    case "throttled-for-2":
      c.header("retry-after", "2");
      return json({ error: { code: "throttled" } }, 429);
    case "unauthorized":
      return json({ error: { code: "unauthorized" } }, 401);
    case "upload-failed":
      return c.json({ status: "upload_failed", message: "The attachment was not kept." });
    case "duplicate-process-id": {
      const processId = knownProcessId();
      return processId === undefined ? work(fault) : c.json({ processId });
    }
  }
  if (!authorized) return json({ error: { code: "unauthorized" } }, 401);
  if (fault === "late") {
    // Read now, while the connection is there.
    await c.req.arrayBuffer();
    later(async () => work(fault));
    return never(c);
  }
  const answer = await work(fault);
  switch (fault) {
    case "hang-after":
      return never(c);
    case "reset-after":
      return reset(c);
    case "error-500-after":
      return json({ error: { code: "internal_error" } }, 500);
    case "error-502-after":
      return page(c, 502, "Bad Gateway");
    case "error-504-after":
      return page(c, 504, "Gateway Timeout");
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, slowMilliseconds));
      return answer;
    case "truncated": {
      const text = await answer.text();
      return c.body(text.slice(0, Math.ceil(text.length / 2)), 200, { "content-type": "application/json" });
    }
    case "empty":
      return c.body(null, 200);
    case "unknown-status":
      return c.json({ processId: c.req.param("processId"), status: "submission_under_review" });
    default:
      return answer;
  }
}

const page = (c: Context, status: 502 | 503 | 504, text: string) =>
  c.html(`<html><body><h1>${text}</h1></body></html>`, status);

/** Until the caller gives up. */
const never = (c: Context): Promise<Response> =>
  new Promise((resolve) => {
    c.req.raw.signal.addEventListener("abort", () => resolve(c.body(null, 200)));
  });

/** Cuts the connection; where the simulator is called without one, the call fails as a cut connection makes it fail. */
function reset(c: Context): Response {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { destroy: () => void } } };
  if (incoming) incoming.socket.destroy();
  return c.body(null, resetStatus);
}

/** No HTTP status of FinCEN's: `simulatorFetch` turns it into a failed fetch. */
export const resetStatus = 418;
