import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

export interface RunningServer {
  readonly port: number;
  /** Takes no more connections, lets the requests that run end, for `grace` milliseconds at most. */
  stop(grace?: number): Promise<void>;
}

/** An application as a server, as in Fargate or on a developer's machine. */
export function startServer(app: Hono, port: number, hostname = "0.0.0.0"): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, ({ port: given }: AddressInfo) => {
      server.off("error", reject);
      resolve({ port: given, stop: (grace = 20_000) => stopped(server, grace) });
    }) as Server;
    server.once("error", reject);
    // Longer than the load balancer's 60 seconds: it, not we, decides when a connection ends, so none breaks in use.
    server.keepAliveTimeout = 65_000;
    server.headersTimeout = 66_000;
    server.requestTimeout = 30_000;
    server.maxRequestsPerSocket = 0;
  });
}

const stopped = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Ends well when the platform says so: Fargate sends SIGTERM and, thirty seconds later, SIGKILL. */
export function stopOnSignal(
  server: { readonly stop: () => Promise<unknown> },
  close: () => Promise<void>,
): void {
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void server
        .stop()
        .then(close)
        .then(() => process.exit(0));
    });
}
