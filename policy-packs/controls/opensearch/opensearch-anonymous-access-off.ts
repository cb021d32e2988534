import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isFalse } from "../requirements/scalars";
import { opensearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchAnonymousAccessOff: Control = {
  id: "opensearch-anonymous-access-off",
  title: "OpenSearch domains let no one in without a name",
  why: "Anonymous access is for the first days of a migration; left on, fine-grained access control decides nothing.",
  remedy: "Leave anonymousAuthEnabled out or set it to false.",
  severity: "high",
  domain: "identity",
  planned: requires({ [opensearch]: isFalse("advancedSecurityOptions.anonymousAuthEnabled") }),
  examples: examplesOf(opensearch, {
    bad: {
      on: { advancedSecurityOptions: { enabled: true, anonymousAuthEnabled: true } },
      "on, as text": { advancedSecurityOptions: [{ enabled: true, anonymousAuthEnabled: "true" }] },
    },
    good: {
      "left out": { advancedSecurityOptions: { enabled: true } },
      off: { advancedSecurityOptions: { enabled: true, anonymousAuthEnabled: false } },
    },
  }),
};
