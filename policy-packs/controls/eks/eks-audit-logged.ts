import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:eks/cluster:Cluster";

export const eksAuditLogged: Control = {
  id: "eks-audit-logged",
  title: "Kubernetes control planes write an audit log",
  why: "The audit log alone shows who did what in a cluster.",
  remedy: 'Put "audit" into enabledClusterLogTypes.',
  severity: "medium",
  domain: "logging",
  planned: requires({ [cluster]: includes("enabledClusterLogTypes", "audit") }),
  examples: examplesOf(cluster, {
    bad: {
      "left out": { vpcConfig: { subnetIds: ["subnet-1"] } },
      "all others": { enabledClusterLogTypes: ["api", "authenticator", "controllerManager", "scheduler"] },
    },
    good: {
      audit: { enabledClusterLogTypes: ["audit"] },
      more: { enabledClusterLogTypes: ["api", "audit", "authenticator"] },
    },
  }),
};
