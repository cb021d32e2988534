import { workInBackground } from "../bulk/work-in-background";
import { runServer } from "../edge/run-server";
import { protectionFromEnvironment } from "../protection/protection-from-environment";
import { createApp } from "./create-app";

void runServer("boi-companies", (edge) => {
  const services = { ...edge, protection: protectionFromEnvironment() };
  const ending = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => ending.abort());
  // What is under way when the process ends is taken over by another task once its lease has run out.
  void workInBackground(services, ending.signal, (error) => edge.log({ event: "background.failed", error }));
  return createApp(services);
});
