import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:eks/cluster:Cluster";

export const eksControlPlaneLogged: Control = {
  id: "eks-control-plane-logged",
  title: "Kubernetes control planes write every kind of log",
  why: "The audit log says what was done; the others say how it came to be allowed and what the cluster made of it.",
  remedy:
    'Set enabledClusterLogTypes to "api", "audit", "authenticator", "controllerManager" and "scheduler".',
  severity: "low",
  domain: "logging",
  planned: requires({
    [cluster]: includes(
      "enabledClusterLogTypes",
      "api",
      "audit",
      "authenticator",
      "controllerManager",
      "scheduler",
    ),
  }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { vpcConfig: { subnetIds: ["subnet-1"] } },
      "two of five": { enabledClusterLogTypes: ["api", "audit"] },
    },
    good: {
      all: { enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"] },
      "in another order": {
        enabledClusterLogTypes: ["scheduler", "controllerManager", "authenticator", "audit", "api"],
      },
    },
  }),
};
