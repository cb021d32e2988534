import * as aws from "@pulumi/aws";
import * as awsx from "@pulumi/awsx";
import type { Program } from "../../model/program";

/**
 * A first container service by awsx, with what its components do by default: their load balancer and service
 * let everything in. What the components make is judged as if it was written out.
 */
export const web: Program = {
  name: "web",
  stack: () => "web",
  run: ({ account, organization }) => {
    const provider = new aws.Provider("web", {
      region: organization.homeRegion,
      allowedAccountIds: [account.id],
      defaultTags: {
        tags: {
          owner: account.owner,
          environment: account.environment,
          "data-classification": account.dataClassification,
        },
      },
    });
    const opts = { provider };
    const within = { providers: { aws: provider } };
    const network = new awsx.ec2.Vpc(
      "network",
      {
        cidrBlock: "10.20.0.0/16",
        numberOfAvailabilityZones: 2,
        subnetStrategy: awsx.ec2.SubnetAllocationStrategy.Auto,
        natGateways: { strategy: awsx.ec2.NatGatewayStrategy.Single },
      },
      within,
    );
    const images = new awsx.ecr.Repository("web", {}, within);
    const balancer = new awsx.lb.ApplicationLoadBalancer(
      "balancer",
      { subnetIds: network.publicSubnetIds },
      within,
    );
    const cluster = new aws.ecs.Cluster("cluster", {}, opts);
    new awsx.ecs.FargateService(
      "service",
      {
        cluster: cluster.arn,
        networkConfiguration: { subnets: network.privateSubnetIds },
        taskDefinitionArgs: {
          container: {
            name: "web",
            image: images.url,
            cpu: 256,
            memory: 512,
            portMappings: [{ containerPort: 80, targetGroup: balancer.defaultTargetGroup }],
          },
        },
      },
      within,
    );
    return { url: balancer.loadBalancer.dnsName };
  },
};
