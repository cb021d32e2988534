import type { Hono } from "hono";
import { createLog } from "../platform/observability/log";
import { apiServicesFromEnvironment, type RuntimeServices } from "./api-services-from-environment";
import { IncompleteEnvironment } from "../platform/settings/settings";
import { startServer, stopOnSignal } from "./start-server";

export interface Served {
  readonly app: Hono;
  /** Ends what the service does beside answering; it begins nothing new and resolves when what is under way is kept. */
  readonly stop?: () => Promise<unknown>;
}

/** The whole of a Fargate service's `server.ts`: `runServer("boi-owners", document, (services) => ({ app: createApp({ ...services, ... }) }))`. */
export async function runServer(
  service: string,
  openApi: object,
  served: (services: RuntimeServices) => Served,
): Promise<void> {
  try {
    await started(service, openApi, served);
  } catch (error) {
    // Left to Node it would come with the line it was thrown in, which in a bundle is half of the program.
    createLog(service)({ event: "server.failed", error });
    if (error instanceof IncompleteEnvironment) process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function started(
  service: string,
  openApi: object,
  served: (services: RuntimeServices) => Served,
): Promise<void> {
  const services = apiServicesFromEnvironment(service, openApi);
  const { app, stop = () => Promise.resolve() } = served(services);
  const server = await startServer(app, services.settings.PORT);
  // Both end at once, for Fargate gives thirty seconds; the database is closed when neither needs it.
  stopOnSignal({ stop: () => Promise.all([server.stop(), stop()]) }, services.close);
  services.log({ event: "server.started", count: server.port });
  process.send?.({ port: String(server.port) });
}
