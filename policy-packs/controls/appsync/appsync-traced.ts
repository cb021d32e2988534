import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const api = "aws:appsync/graphQLApi:GraphQLApi";

export const appsyncTraced: Control = {
  id: "appsync-traced",
  title: "GraphQL APIs are traced",
  why: "A trace shows which resolver was slow or refused, across the services behind it.",
  remedy: "Set xrayEnabled: true.",
  severity: "low",
  domain: "logging",
  // Left out, provider and AWS take false (2026).
  planned: requires({ [api]: isTrue("xrayEnabled") }),
  examples: examplesOf(api, {
    bad: { "left out": { name: "orders" }, "off, as text": { xrayEnabled: "false" } },
    good: { on: { xrayEnabled: true }, "on, as text": { xrayEnabled: "true" } },
  }),
};
