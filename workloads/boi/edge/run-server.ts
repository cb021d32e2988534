import type { Hono } from "hono";
import { apiServicesFromEnvironment, type EdgeServices } from "./api-services-from-environment";
import { startServer, stopOnSignal } from "./start-server";

/** The whole of a Fargate service's `server.ts`: `runServer("boi-owners", (services) => createApp({ ...services, ... }))`. */
export async function runServer(service: string, createApp: (services: EdgeServices) => Hono): Promise<void> {
  const services = apiServicesFromEnvironment(service);
  const server = await startServer(createApp(services), services.settings.PORT);
  stopOnSignal(server, services.close);
  services.log({ event: "server.started", count: server.port });
  process.send?.({ port: String(server.port) });
}
