import { runServer } from "../../runtime/run-server";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { createApp } from "./create-app";

void runServer("boi-owners", (edge) => ({
  app: createApp({ ...edge, protection: protectionFromEnvironment() }),
}));
