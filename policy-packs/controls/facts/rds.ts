import type { Resource } from "../model/resource";

export const rdsInstance = "aws:rds/instance:Instance";
export const rdsCluster = "aws:rds/cluster:Cluster";
export const rdsClusterInstance = "aws:rds/clusterInstance:ClusterInstance";

/** The database that a read replica copies; "" when the instance is none. */
export const replicaOf = ({ props }: Resource): string => String(props.replicateSourceDb ?? "");
