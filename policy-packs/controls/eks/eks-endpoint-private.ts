import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const clusterArn = "arn:{partition}:eks:{region}:{account}:cluster/orders";

const cluster = "aws:eks/cluster:Cluster";

export const eksEndpointPrivate: Control = {
  id: "eks-endpoint-private",
  title: "Kubernetes endpoints are not on the internet",
  why: "A public endpoint is one leaked token away from the whole cluster.",
  remedy: "Set endpointPublicAccess: false and reach it from the network.",
  severity: "high",
  domain: "network",
  // EKS makes the endpoint public where nothing is said (2026).
  planned: requires({ [cluster]: isFalse("vpcConfig.endpointPublicAccess", { unset: true }) }),
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "ClustersStartPrivate",
      statement: () => ({
        Action: "eks:CreateCluster",
        Resource: "*",
        Condition: { BoolIfExists: { "eks:endpointPublicAccess": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a public cluster",
            action: "eks:CreateCluster",
            context: { "eks:endpointPublicAccess": "true" },
          },
          { name: "nothing said, which makes it public", caller: "ci", action: "eks:CreateCluster" },
          {
            name: "a public cluster, by a deployment",
            caller: "deployment",
            action: "eks:CreateCluster",
            context: { "eks:endpointPublicAccess": "true" },
          },
        ],
        allowed: [
          {
            name: "a private cluster",
            action: "eks:CreateCluster",
            context: { "eks:endpointPublicAccess": "false" },
          },
          { name: "a node group", action: "eks:CreateNodegroup", resource: clusterArn },
          { name: "a cluster deleted", action: "eks:DeleteCluster", resource: clusterArn },
        ],
      },
    },
    {
      by: "scp",
      holds: "where chosen",
      sid: "ClustersStayPrivate",
      statement: () => ({
        Action: "eks:UpdateClusterConfig",
        Resource: "*",
        Condition: { Bool: { "eks:endpointPublicAccess": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a cluster made public",
            action: "eks:UpdateClusterConfig",
            resource: clusterArn,
            context: { "eks:endpointPublicAccess": "true" },
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "eks:UpdateClusterConfig",
            resource: clusterArn,
            context: { "eks:endpointPublicAccess": "true" },
          },
          {
            name: "by a pipeline",
            caller: "ci",
            action: "eks:UpdateClusterConfig",
            resource: clusterArn,
            context: { "eks:endpointPublicAccess": "true" },
          },
        ],
        allowed: [
          {
            name: "a cluster made private",
            action: "eks:UpdateClusterConfig",
            resource: clusterArn,
            context: { "eks:endpointPublicAccess": "false" },
          },
          { name: "a cluster's logs", action: "eks:UpdateClusterConfig", resource: clusterArn },
          { name: "a new version", action: "eks:UpdateClusterVersion", resource: clusterArn },
        ],
      },
    },
  ],
  examples: examplesOf(cluster, {
    bad: {
      "left to AWS": { vpcConfig: { subnetIds: ["subnet-1"] } },
      "public, as text in a list of one": {
        vpcConfig: [{ endpointPublicAccess: "true", publicAccessCidrs: ["203.0.113.0/24"] }],
      },
    },
    good: {
      private: { vpcConfig: { endpointPublicAccess: false, endpointPrivateAccess: true } },
      "as text, in a list of one": { vpcConfig: [{ endpointPublicAccess: "false" }] },
    },
  }),
};
