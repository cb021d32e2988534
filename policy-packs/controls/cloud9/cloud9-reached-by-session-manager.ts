import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const environment = "aws:cloud9/environmentEC2:EnvironmentEC2";

export const cloud9ReachedBySessionManager: Control = {
  id: "cloud9-reached-by-session-manager",
  title: "Cloud9 environments are reached through Session Manager",
  why: "By SSH the instance needs a public address and an open port.",
  remedy: 'Set connectionType: "CONNECT_SSM".',
  severity: "medium",
  domain: "network",
  // AWS takes CONNECT_SSH for what is left out (2026).
  planned: decided(requires({ [environment]: isOneOf("connectionType", ["CONNECT_SSM"]) })),
  examples: examplesOf(environment, {
    bad: { "left out": { instanceType: "t3.small" }, SSH: { connectionType: "CONNECT_SSH" } },
    good: {
      "Session Manager": { connectionType: "CONNECT_SSM" },
      "with a subnet": { connectionType: "CONNECT_SSM", subnetId: "subnet-1" },
    },
  }),
};
