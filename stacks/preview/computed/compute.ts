import type { ComputedType } from "./template";

const rds = (kind: string): ComputedType => ({
  name: "name",
  tags: true,
  id: "{name}",
  arn: `arn:{partition}:rds:{region}:{account}:${kind}:{name}`,
});

/** Formats: Service Authorization Reference pages of RDS, Lambda, API Gateway Management (V2), ECS, Step Functions. */
export const compute: Readonly<Record<string, ComputedType>> = {
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
  "aws:rds/subnetGroup:SubnetGroup": rds("subgrp"),
  "aws:rds/parameterGroup:ParameterGroup": rds("pg"),
  "aws:rds/clusterParameterGroup:ClusterParameterGroup": rds("cluster-pg"),
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
  "aws:lambda/function:Function": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:lambda:{region}:{account}:function:{name}",
    outputs: {
      invokeArn: "arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{arn}/invocations",
    },
  },
  "aws:lambda/alias:Alias": {
    name: "name",
    id: "{arn}",
    arn: "arn:{partition}:lambda:{region}:{account}:function:{in:functionName}:{name}",
    outputs: {
      invokeArn: "arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{arn}/invocations",
    },
  },
  "aws:lambda/permission:Permission": { name: "statementId", id: "{name}" },
  "aws:apigatewayv2/api:Api": {
    name: "name",
    tags: true,
    id: "{lower:10}",
    arn: "arn:{partition}:apigateway:{region}::/apis/{id}",
    outputs: {
      executionArn: "arn:{partition}:execute-api:{region}:{account}:{id}",
      apiEndpoint: "https://{id}.execute-api.{region}.amazonaws.com",
    },
  },
  "aws:apigatewayv2/stage:Stage": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:apigateway:{region}::/apis/{in:apiId}/stages/{name}",
    outputs: { executionArn: "arn:{partition}:execute-api:{region}:{account}:{in:apiId}/{name}" },
  },
  "aws:apigatewayv2/route:Route": { id: "{lower:7}" },
  "aws:apigatewayv2/integration:Integration": { id: "{lower:7}" },
  "aws:apigatewayv2/authorizer:Authorizer": { name: "name", id: "{lower:6}" },
  "aws:apigatewayv2/vpcLink:VpcLink": {
    name: "name",
    tags: true,
    id: "{lower:6}",
    arn: "arn:{partition}:apigateway:{region}::/vpclinks/{id}",
  },
  "aws:apigateway/restApi:RestApi": {
    name: "name",
    tags: true,
    id: "{lower:10}",
    arn: "arn:{partition}:apigateway:{region}::/restapis/{id}",
    outputs: {
      executionArn: "arn:{partition}:execute-api:{region}:{account}:{id}",
      rootResourceId: "{lower:10:root}",
    },
  },
  "aws:apigateway/resource:Resource": { id: "{lower:6}" },
  "aws:ecs/cluster:Cluster": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:ecs:{region}:{account}:cluster/{name}",
  },
  "aws:ecs/taskDefinition:TaskDefinition": {
    tags: true,
    id: "{in:family}",
    arn: "arn:{partition}:ecs:{region}:{account}:task-definition/{in:family}:1",
    outputs: { arnWithoutRevision: "arn:{partition}:ecs:{region}:{account}:task-definition/{in:family}" },
  },
  "aws:ecs/service:Service": { name: "name", tags: true },
  "aws:appautoscaling/target:Target": { tags: true, id: "{in:resourceId}" },
  "aws:sfn/stateMachine:StateMachine": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:states:{region}:{account}:stateMachine:{name}",
  },
};
