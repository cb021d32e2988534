import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const endpoint = "aws:cloudwatch/eventEndpoint:EventEndpoint";

export const eventbridgeEndpointReplicated: Control = {
  id: "eventbridge-endpoint-replicated",
  title: "Global endpoints of EventBridge replicate events",
  why: "Without replication the second Region has none of the events when it takes over.",
  remedy: 'Leave replicationConfig out, or set its state to "ENABLED".',
  severity: "medium",
  domain: "compute",
  // AWS takes ENABLED for what is left out (2026).
  planned: decided(
    requires({ [endpoint]: isOneOf("replicationConfig.state", ["ENABLED"], { unset: "ENABLED" }) }),
  ),
  examples: examplesOf(endpoint, {
    bad: {
      "switched off": { replicationConfig: { state: "DISABLED" } },
      "in a list of one": { replicationConfig: [{ state: "DISABLED" }] },
    },
    good: { "switched on": { replicationConfig: { state: "ENABLED" } }, "left out": { name: "orders" } },
  }),
};
