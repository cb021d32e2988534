import type { Control } from "../model/control";
import { anyOf, when, not } from "../requirements/combined";
import { isOneOf } from "../requirements/scalars";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";
const serverless = "aws:elasticache/serverlessCache:ServerlessCache";

export const elasticacheAuthenticated: Control = {
  id: "elasticache-authenticated",
  title: "ElastiCache asks who connects",
  why: "Without a password or users everyone who reaches the port reads and empties the cache.",
  remedy:
    "Set userGroupIds (userGroupId for a serverless cache) to a group whose users authenticate, or authToken to a value from Secrets Manager.",
  severity: "high",
  domain: "identity",
  // Memcached has no such users.
  planned: requires({
    [group]: anyOf(
      "userGroupIds or authToken must be set",
      isSet("userGroupIds"),
      isSet("authToken"),
      isSet("authTokenWo"),
    ),
    [serverless]: when(not(isOneOf("engine", ["memcached"])), isSet("userGroupId")),
  }),
  examples: {
    bad: [
      {
        name: "neither",
        resources: [{ type: group, props: { engine: "redis", transitEncryptionEnabled: true } }],
      },
      { name: "an empty list", resources: [{ type: group, props: { userGroupIds: [] } }] },
      { name: "a serverless cache", resources: [{ type: serverless, props: { engine: "valkey" } }] },
    ],
    good: [
      { name: "users", resources: [{ type: group, props: { userGroupIds: ["applications"] } }] },
      { name: "a password", resources: [{ type: group, props: { authToken: "example-only-example-only" } }] },
      {
        name: "a serverless cache",
        resources: [{ type: serverless, props: { engine: "redis", userGroupId: "applications" } }],
      },
      { name: "Memcached", resources: [{ type: serverless, props: { engine: "memcached" } }] },
      {
        name: "a password that is only written",
        resources: [{ type: group, props: { authTokenWo: "example-only-example-only" } }],
      },
    ],
  },
};
