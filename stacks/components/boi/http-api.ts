import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { ServiceFunction } from "./function";

export interface HttpApiArgs {
  readonly apiName: string;
  readonly handler: ServiceFunction;
  /** "GET /companies" and so on; callers sign every one with IAM credentials. */
  readonly routes: readonly string[];
  readonly logKeyArn: pulumi.Input<string>;
}

/** An HTTP API in front of one function: authorized on every route, throttled, and logged without any payload. */
export class HttpApi extends pulumi.ComponentResource {
  readonly endpoint: pulumi.Output<string>;

  constructor(name: string, args: HttpApiArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:HttpApi", name, {}, opts);
    const parent = { parent: this };
    const api = new aws.apigatewayv2.Api(name, { name: args.apiName, protocolType: "HTTP" }, parent);
    const integration = new aws.apigatewayv2.Integration(
      name,
      {
        apiId: api.id,
        integrationType: "AWS_PROXY",
        integrationUri: args.handler.invokeArn,
        payloadFormatVersion: "2.0",
      },
      parent,
    );
    for (const routeKey of args.routes)
      new aws.apigatewayv2.Route(
        `${name} ${routeKey}`,
        {
          apiId: api.id,
          routeKey,
          authorizationType: "AWS_IAM",
          target: pulumi.interpolate`integrations/${integration.id}`,
        },
        parent,
      );
    const logs = new aws.cloudwatch.LogGroup(
      name,
      { name: `/aws/apigateway/${args.apiName}`, retentionInDays: 400, kmsKeyId: args.logKeyArn },
      parent,
    );
    new aws.apigatewayv2.Stage(
      name,
      {
        apiId: api.id,
        name: "$default",
        autoDeploy: true,
        accessLogSettings: { destinationArn: logs.arn, format: JSON.stringify(accessLog) },
        defaultRouteSettings: {
          throttlingBurstLimit: 200,
          throttlingRateLimit: 100,
          detailedMetricsEnabled: true,
        },
      },
      parent,
    );
    new aws.lambda.Permission(
      name,
      {
        action: "lambda:InvokeFunction",
        function: args.handler.functionName,
        principal: "apigateway.amazonaws.com",
        sourceArn: pulumi.interpolate`${api.executionArn}/*/*`,
      },
      parent,
    );
    this.endpoint = api.apiEndpoint;
    this.registerOutputs({ endpoint: this.endpoint });
  }
}

/** Who called what and how it went. The path is the route's pattern, so that no identifier ends up in a log. */
const accessLog = {
  requestId: "$context.requestId",
  time: "$context.requestTime",
  caller: "$context.identity.userArn",
  sourceIp: "$context.identity.sourceIp",
  route: "$context.routeKey",
  status: "$context.status",
  latency: "$context.responseLatency",
};
