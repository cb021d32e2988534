import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const endpoint = "aws:dms/endpoint:Endpoint";

export const dmsRedisEndpointTls: Control = {
  id: "dms-redis-endpoint-tls",
  title: "DMS reaches Redis over TLS",
  why: "The password and what is migrated would cross the network in plain text.",
  remedy: 'Leave redisSettings.sslSecurityProtocol out or set it to "ssl-encryption".',
  severity: "high",
  domain: "data-protection",
  // Left out, provider and AWS take ssl-encryption.
  planned: requires({
    [endpoint]: when(
      isOneOf("engineName", ["redis"]),
      isOneOf("redisSettings.sslSecurityProtocol", ["ssl-encryption"], { unset: "ssl-encryption" }),
    ),
  }),
  examples: examplesOf(endpoint, {
    bad: {
      "plain text": {
        engineName: "redis",
        redisSettings: { authType: "none", sslSecurityProtocol: "plaintext" },
      },
      "plain text, the block as a list": {
        engineName: "redis",
        redisSettings: [{ authType: "auth-token", sslSecurityProtocol: "plaintext" }],
      },
    },
    good: {
      "left out": { engineName: "redis", redisSettings: { authType: "auth-token" } },
      "another engine": { engineName: "kinesis" },
      "settings of Redis that another engine does not read": {
        engineName: "kinesis",
        redisSettings: { sslSecurityProtocol: "plaintext" },
      },
    },
  }),
};
