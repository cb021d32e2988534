import type { RequestEntry } from "../../../../workloads/boi/platform/http/request-log";
import pc from "picocolors";

/** One request as a line to read: what, how it went, how long it took. */
export function requestLine(entry: RequestEntry, colour: boolean): string {
  const { red, yellow, green, dim } = pc.createColors(colour);
  const { status, method, route, operationId, milliseconds, error } = entry;
  const paint = status >= 500 ? red : status >= 400 ? yellow : green;
  const failed = error === undefined ? "" : ` ${error instanceof Error ? error.name : "fault"}`;
  return [
    dim(new Date().toISOString().slice(11, 19)),
    paint(String(status)),
    method.toUpperCase().padEnd(6),
    route.padEnd(42),
    dim(`${milliseconds.toFixed(0)} ms ${operationId}${failed}`),
  ].join(" ");
}
