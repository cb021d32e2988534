import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const environment = "aws:mwaa/environment:Environment";

export const mwaaWebServerPrivate: Control = {
  id: "mwaa-web-server-private",
  title: "Airflow's web server is not on the internet",
  why: "Anyone who gets into it runs code with the environment's role.",
  remedy: 'Leave webserverAccessMode out, or set it to "PRIVATE_ONLY".',
  severity: "high",
  domain: "network",
  // The provider takes PRIVATE_ONLY for what is left out (2026).
  planned: decided(
    requires({
      [environment]: isOneOf("webserverAccessMode", ["PRIVATE_ONLY"], { unset: "PRIVATE_ONLY" }),
    }),
  ),
  examples: examplesOf(environment, {
    bad: {
      public: { webserverAccessMode: "PUBLIC_ONLY" },
      both: { webserverAccessMode: "PUBLIC_AND_PRIVATE" },
    },
    good: { private: { webserverAccessMode: "PRIVATE_ONLY" }, "left out": { name: "flows" } },
  }),
};
