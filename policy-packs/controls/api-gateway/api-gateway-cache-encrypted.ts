import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const settings = "aws:apigateway/methodSettings:MethodSettings";

export const apiGatewayCacheEncrypted: Control = {
  id: "api-gateway-cache-encrypted",
  title: "API Gateway encrypts the answers that it caches",
  why: "The cache keeps whole answers, with whatever personal data they hold, on disks that are plain by default.",
  remedy: "Set settings.cacheDataEncrypted: true beside cachingEnabled.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [settings]: when(isTrue("settings.cachingEnabled"), isTrue("settings.cacheDataEncrypted")),
  }),
  examples: examplesOf(settings, {
    bad: {
      "plain by default": { methodPath: "*/*", settings: { cachingEnabled: true } },
      "plain, as text in a list": {
        methodPath: "*/*",
        settings: [{ cachingEnabled: "true", cacheDataEncrypted: "false" }],
      },
    },
    good: {
      encrypted: { methodPath: "*/*", settings: { cachingEnabled: true, cacheDataEncrypted: true } },
      "nothing cached": { methodPath: "*/*", settings: { loggingLevel: "INFO" } },
    },
  }),
};
