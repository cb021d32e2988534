import { runServer } from "../../runtime/run-server";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { document } from "../openapi/document";
import { createApp } from "./create-app";

void runServer("boi-owners", document, (runtime) => ({
  app: createApp({ ...runtime, protection: protectionFromEnvironment() }),
}));
