import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface ClusterArgs {
  readonly clusterName: string;
}

/** Where the services' tasks run, with the metrics of each of them. */
export class Cluster extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: ClusterArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Cluster", name, {}, opts);
    const cluster = new aws.ecs.Cluster(
      name,
      { name: args.clusterName, settings: [{ name: "containerInsights", value: "enhanced" }] },
      { parent: this },
    );
    this.arn = cluster.arn;
    this.registerOutputs({ arn: this.arn });
  }
}
