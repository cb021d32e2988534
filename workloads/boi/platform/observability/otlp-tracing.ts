import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { startTracing } from "./tracing";

/** Spans to a collector, over OTLP/HTTP. In its own file: a program without a collector need not load the exporter. */
export const startOtlpTracing = (service: string, endpoint: string): (() => Promise<void>) =>
  startTracing(
    service,
    new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` })),
  );
