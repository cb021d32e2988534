import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf, isTrue } from "../requirements/scalars";

const connection = "aws:glue/connection:Connection";

export const glueConnectionTls: Control = {
  id: "glue-connection-tls",
  title: "Glue connections to databases enforce TLS",
  why: "Otherwise the password and every row cross the network in clear where the database allows it.",
  remedy: 'Set JDBC_ENFORCE_SSL: "true" in connectionProperties.',
  severity: "medium",
  domain: "data-protection",
  // The provider takes JDBC for a type that is left out, and Glue no TLS (2026).
  planned: decided(
    requires({
      [connection]: when(
        isOneOf("connectionType", ["JDBC"], { unset: "JDBC" }),
        isTrue("connectionProperties.JDBC_ENFORCE_SSL"),
      ),
    }),
  ),
  examples: examplesOf(connection, {
    bad: {
      "left out": { connectionProperties: { JDBC_CONNECTION_URL: "jdbc:mysql://db/sales" } },
      "switched off": { connectionType: "JDBC", connectionProperties: { JDBC_ENFORCE_SSL: "false" } },
    },
    good: {
      "switched on": { connectionProperties: { JDBC_ENFORCE_SSL: "true" } },
      "no database": { connectionType: "NETWORK" },
    },
  }),
};
