import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const connector = "aws:transfer/connector:Connector";

export const transferConnectorLogged: Control = {
  id: "transfer-connector-logged",
  title: "Transfer connectors log what they move",
  why: "Files that a connector fetches or sends without logs come and go without a trace.",
  remedy: "Set loggingRole.",
  severity: "medium",
  domain: "logging",
  planned: requires({ [connector]: isSet("loggingRole") }),
  examples: examplesOf(connector, {
    bad: { none: { url: "sftp://partner.example.com" }, "an empty text": { loggingRole: "" } },
    good: {
      "a role": { loggingRole: "arn:aws:iam::111122223333:role/transfer" },
      "a role, for AS2": {
        url: "https://partner.example.com",
        loggingRole: "arn:aws:iam::111122223333:role/transfer",
      },
    },
  }),
};
