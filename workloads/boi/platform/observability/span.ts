import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Span,
} from "@opentelemetry/api";
import { describedError } from "./described-error";

/** Codes, numbers and route patterns. Never a URL: it has ids and what was searched for. */
type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Work as one span. Of an error only its class and code are kept: `recordException` would keep its message. */
export async function inSpan<T>(
  name: string,
  attributes: SpanAttributes,
  work: (span: Span) => Promise<T>,
  parent?: string,
): Promise<T> {
  const kind = parent === undefined ? SpanKind.INTERNAL : SpanKind.SERVER;
  return trace
    .getTracer("boi")
    .startActiveSpan(name, { attributes, kind }, contextOf(parent), async (span) => {
      try {
        return await work(span);
      } catch (error) {
        failed(span, error);
        throw error;
      } finally {
        span.end();
      }
    });
}

export function failed(span: Span, error: unknown): void {
  const { name, code } = describedError(error);
  span.setAttribute("error.type", code === undefined ? name : `${name} ${code}`);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** W3C traceparent alone; tracestate and baggage may hold anything a caller likes, so they end here. */
function contextOf(parent: string | undefined) {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(parent ?? "") ?? [];
  if (traceId === undefined || spanId === undefined)
    return parent === undefined ? context.active() : ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? "0", 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
