import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const endpoint = "aws:dms/endpoint:Endpoint";

export const dmsMongodbEndpointAuthenticated: Control = {
  id: "dms-mongodb-endpoint-authenticated",
  title: "DMS logs in to MongoDB",
  why: "A source that asks for no login has none for anyone else either.",
  remedy: 'Set mongodbSettings.authType to "password", and an authMechanism.',
  severity: "medium",
  domain: "identity",
  // Left out, the provider takes password.
  planned: decided(
    requires({
      [endpoint]: when(
        isOneOf("engineName", ["mongodb", "docdb"]),
        isOneOf("mongodbSettings.authType", ["password"], { unset: "password" }),
      ),
    }),
  ),
  examples: examplesOf(endpoint, {
    bad: {
      none: { engineName: "mongodb", mongodbSettings: { authType: "no" } },
      "none, the block as a list": { engineName: "docdb", mongodbSettings: [{ authType: "no" }] },
    },
    good: {
      "left out": { engineName: "mongodb" },
      "a password": {
        engineName: "mongodb",
        mongodbSettings: { authType: "password", authMechanism: "scram-sha-1" },
      },
    },
  }),
};
