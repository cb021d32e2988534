import type { Resource } from "../model/resource";

export const rdsInstance = "aws:rds/instance:Instance";
export const rdsCluster = "aws:rds/cluster:Cluster";
export const rdsGlobalCluster = "aws:rds/globalCluster:GlobalCluster";
export const rdsClusterInstance = "aws:rds/clusterInstance:ClusterInstance";

/** The database that a read replica copies; "" when the instance is none. */
export const replicaOf = ({ props }: Resource): string => String(props.replicateSourceDb ?? "");

/** A source in the same Region may be named by its ARN too, which a replica in other subnets needs. */
export const copiesAnotherRegion = (resource: Resource): boolean => {
  const [arn, , , region] = replicaOf(resource).split(":");
  return arn === "arn" && region !== resource.region;
};
