import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isTrue } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const group = "aws:elasticache/replicationGroup:ReplicationGroup";

export const elasticacheFailsOver: Control = {
  id: "elasticache-fails-over",
  title: "ElastiCache fails over to a replica by itself",
  why: "Without it the loss of the primary node stops every write until somebody promotes a replica.",
  remedy: "Set automaticFailoverEnabled: true, with at least two nodes.",
  severity: "low",
  domain: "data-protection",
  planned: decided(requires({ [group]: isTrue("automaticFailoverEnabled") })),
  examples: examplesOf(group, {
    bad: {
      "left out, which is off": { engine: "redis" },
      "off, as text": { automaticFailoverEnabled: "false" },
    },
    good: { on: { automaticFailoverEnabled: true }, "on, as text": { automaticFailoverEnabled: "true" } },
  }),
};
