import type { ComputedType } from "../../values/template";

const group = (kind: string): ComputedType => ({
  name: "name",
  tags: true,
  id: "{name}",
  arn: `arn:{partition}:rds:{region}:{account}:${kind}:{name}`,
});

/** Formats: Service Authorization Reference, Amazon RDS. */
export const rds: Readonly<Record<string, ComputedType>> = {
  "aws:rds/instance:Instance": {
    name: "identifier",
    tags: true,
    id: "db-{upper:26}",
    arn: "arn:{partition}:rds:{region}:{account}:db:{name}",
    outputs: {
      resourceId: "{id}",
      // There when RDS keeps the password, and of no use to anybody when it does not. Without its kmsKeyId, which is AWS's
      // own key where none is given.
      masterUserSecrets: [
        {
          secretArn: "arn:{partition}:secretsmanager:{region}:{account}:secret:rds!db-{uuid}-{lower:6}",
          secretStatus: "active",
        },
      ],
    },
  },
  "aws:rds/cluster:Cluster": {
    name: "clusterIdentifier",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:rds:{region}:{account}:cluster:{name}",
  },
  "aws:rds/subnetGroup:SubnetGroup": group("subgrp"),
  "aws:rds/parameterGroup:ParameterGroup": group("pg"),
  "aws:rds/clusterParameterGroup:ClusterParameterGroup": group("cluster-pg"),
  "aws:rds/proxy:Proxy": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:rds:{region}:{account}:db-proxy:prx-{hex:17}",
  },
  "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup": {
    id: "{in:dbProxyName}",
    arn: "arn:{partition}:rds:{region}:{account}:target-group:prx-tg-{hex:17}",
    outputs: { name: "default" },
  },
};
