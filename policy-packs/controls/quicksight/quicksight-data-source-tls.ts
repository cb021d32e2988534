import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const source = "aws:quicksight/dataSource:DataSource";

export const quicksightDataSourceTls: Control = {
  id: "quicksight-data-source-tls",
  title: "QuickSight reads databases over TLS",
  why: "Without it passwords and rows cross the network in clear.",
  remedy: "Leave disableSsl out of sslProperties, or set it to false.",
  severity: "high",
  domain: "data-protection",
  // AWS uses TLS where nothing is said (2026).
  planned: requires({ [source]: isFalse("sslProperties.disableSsl") }),
  examples: examplesOf(source, {
    bad: {
      "switched off": { type: "POSTGRESQL", sslProperties: { disableSsl: true } },
      "as text, in a list of one": { sslProperties: [{ disableSsl: "true" }] },
    },
    good: { "switched on": { sslProperties: { disableSsl: false } }, "left out": { type: "ATHENA" } },
  }),
};
