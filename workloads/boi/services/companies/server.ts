import { workInBackground } from "./bulk/model/work-in-background";
import { runServer } from "../../runtime/run-server";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { document } from "../openapi/document";
import { createApp } from "./create-app";

void runServer("boi-companies", document, (runtime) => {
  const services = { ...runtime, protection: protectionFromEnvironment() };
  const ending = new AbortController();
  // What does not end in time is taken over by another task once its lease has run out.
  const background = workInBackground(services, ending.signal, (error) =>
    runtime.log({ event: "background.failed", error }),
  );
  return {
    app: createApp(services),
    stop: () => {
      ending.abort();
      return background;
    },
  };
});
