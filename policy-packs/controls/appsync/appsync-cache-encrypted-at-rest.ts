import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const cache = "aws:appsync/apiCache:ApiCache";

export const appsyncCacheEncryptedAtRest: Control = {
  id: "appsync-cache-encrypted-at-rest",
  title: "Caches of GraphQL APIs are encrypted at rest",
  why: "A cache holds answers, no matter who asked.",
  remedy: "Set atRestEncryptionEnabled: true.",
  severity: "high",
  domain: "data-protection",
  // AWS leaves it off (2026).
  planned: requires({ [cache]: isTrue("atRestEncryptionEnabled") }),
  examples: examplesOf(cache, {
    bad: { "left out": { ttl: 60 }, "switched off, as text": { atRestEncryptionEnabled: "false" } },
    good: {
      "switched on": { atRestEncryptionEnabled: true },
      "as text": { atRestEncryptionEnabled: "true" },
    },
  }),
};
