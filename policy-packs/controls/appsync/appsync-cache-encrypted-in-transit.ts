import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const cache = "aws:appsync/apiCache:ApiCache";

export const appsyncCacheEncryptedInTransit: Control = {
  id: "appsync-cache-encrypted-in-transit",
  title: "Caches of GraphQL APIs are encrypted in transit",
  why: "A cache is asked over a network for what people asked of the API.",
  remedy: "Set transitEncryptionEnabled: true.",
  severity: "high",
  domain: "data-protection",
  // AWS leaves it off (2026).
  planned: requires({ [cache]: isTrue("transitEncryptionEnabled") }),
  examples: examplesOf(cache, {
    bad: { "left out": { ttl: 60 }, "switched off, as text": { transitEncryptionEnabled: "false" } },
    good: {
      "switched on": { transitEncryptionEnabled: true },
      "as text": { transitEncryptionEnabled: "true" },
    },
  }),
};
