import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const api = "aws:appsync/graphQLApi:GraphQLApi";

export const appsyncFieldLevelLogged: Control = {
  id: "appsync-field-level-logged",
  title: "GraphQL APIs log what resolvers do",
  why: "A GraphQL API has one address; only the log of its fields shows what was read.",
  remedy: 'Set logConfig: { fieldLogLevel: "ERROR" } or "ALL", with a role.',
  severity: "medium",
  domain: "logging",
  planned: decided(
    requires({ [api]: isOneOf("logConfig.fieldLogLevel", ["ERROR", "ALL", "INFO", "DEBUG"]) }),
  ),
  examples: examplesOf(api, {
    bad: {
      "left out": { name: "orders" },
      "none, in a list of one": { logConfig: [{ fieldLogLevel: "NONE", cloudwatchLogsRoleArn: "role" }] },
    },
    good: {
      errors: { logConfig: { fieldLogLevel: "ERROR", cloudwatchLogsRoleArn: "role" } },
      everything: { logConfig: [{ fieldLogLevel: "ALL" }] },
    },
  }),
};
