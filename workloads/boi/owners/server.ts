import { runServer } from "../edge/run-server";
import { protectionFromEnvironment } from "../protection/protection-from-environment";
import { createApp } from "./create-app";

void runServer("boi-owners", (edge) => ({
  app: createApp({ ...edge, protection: protectionFromEnvironment() }),
}));
