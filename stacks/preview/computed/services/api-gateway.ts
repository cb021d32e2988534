import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon API Gateway Management and Management V2. */
export const apiGateway: Readonly<Record<string, ComputedType>> = {
  "aws:apigatewayv2/api:Api": {
    name: "name",
    tags: true,
    id: "{lower:10}",
    arn: "arn:{partition}:apigateway:{region}::/apis/{id}",
    outputs: {
      executionArn: "arn:{partition}:execute-api:{region}:{account}:{id}",
      apiEndpoint: "https://{id}.execute-api.{region}.{dns}",
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
  // Its stage is part of it before version 7 of the provider.
  "aws:apigateway/deployment:Deployment": {
    id: "{lower:6}",
    outputs: {
      executionArn: "arn:{partition}:execute-api:{region}:{account}:{in:restApi}/{in:stageName}",
      invokeUrl: "https://{in:restApi}.execute-api.{region}.{dns}/{in:stageName}",
    },
  },
  "aws:apigateway/stage:Stage": {
    tags: true,
    id: "ags-{in:restApi}-{in:stageName}",
    arn: "arn:{partition}:apigateway:{region}::/restapis/{in:restApi}/stages/{in:stageName}",
    outputs: {
      executionArn: "arn:{partition}:execute-api:{region}:{account}:{in:restApi}/{in:stageName}",
      invokeUrl: "https://{in:restApi}.execute-api.{region}.{dns}/{in:stageName}",
    },
  },
  "aws:apigateway/resource:Resource": { id: "{lower:6}" },
};
