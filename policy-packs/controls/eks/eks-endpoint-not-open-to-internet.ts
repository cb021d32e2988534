import { admitsInternet } from "../facts/cidr";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { every } from "../model/three-valued";
import { anyOf } from "../requirements/combined";
import { property } from "../requirements/property";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const cluster = "aws:eks/cluster:Cluster";

const namesNetworks = property("vpcConfig.publicAccessCidrs", {
  accepts: (cidrs) =>
    Array.isArray(cidrs) && cidrs.length > 0 && every(cidrs, (cidr) => !admitsInternet(cidr)),
  must: "must name networks, and not all of the internet",
});

export const eksEndpointNotOpenToInternet: Control = {
  id: "eks-endpoint-not-open-to-internet",
  title: "Kubernetes endpoints admit known addresses only",
  why: "A public endpoint without a list of addresses asks everyone on the internet for a token.",
  remedy: "Set endpointPublicAccess: false, or publicAccessCidrs to the addresses of your own networks.",
  severity: "critical",
  domain: "network",
  // EKS makes the endpoint public and opens it to 0.0.0.0/0 where nothing is said (2026).
  planned: decided(
    requires({
      [cluster]: anyOf(
        "vpcConfig.endpointPublicAccess must be false, or vpcConfig.publicAccessCidrs name networks",
        isFalse("vpcConfig.endpointPublicAccess", { unset: true }),
        namesNetworks,
      ),
    }),
  ),
  examples: examplesOf(cluster, {
    bad: {
      "left to AWS": { vpcConfig: { subnetIds: ["subnet-1"] } },
      everyone: { vpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ["10.0.0.0/8", "0.0.0.0/0"] } },
      "everyone in two halves, in a list of one": {
        vpcConfig: [{ endpointPublicAccess: "true", publicAccessCidrs: ["0.0.0.0/1", "128.0.0.0/1"] }],
      },
      "public, and no network is named": { vpcConfig: { endpointPublicAccess: true, publicAccessCidrs: [] } },
    },
    good: {
      private: { vpcConfig: { endpointPublicAccess: false } },
      "private, as text": { vpcConfig: { endpointPublicAccess: "false", publicAccessCidrs: ["0.0.0.0/0"] } },
      "one office": { vpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ["203.0.113.0/24"] } },
    },
  }),
};
