import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const index = "aws:kendra/index:Index";

export const kendraIndexAsksForUser: Control = {
  id: "kendra-index-asks-for-user",
  title: "Kendra answers with what the user may read",
  why: "Without a token of the user an index answers each question with every document.",
  remedy: 'Set userContextPolicy to "USER_TOKEN" and userTokenConfigurations.',
  severity: "low",
  domain: "identity",
  // Left out, AWS takes ATTRIBUTE_FILTER: the application filters, or forgets to.
  planned: decided(requires({ [index]: isOneOf("userContextPolicy", ["USER_TOKEN"]) })),
  examples: examplesOf(index, {
    bad: { "left out": { name: "search" }, filters: { userContextPolicy: "ATTRIBUTE_FILTER" } },
    good: {
      tokens: { userContextPolicy: "USER_TOKEN" },
      "tokens, beside others": { userContextPolicy: "USER_TOKEN", name: "search" },
    },
  }),
};
