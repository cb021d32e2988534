import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LogGroup } from "../../log-group";
import { alias, type ServiceFunction } from "../function";
import { routes, type Backend, type Entry } from "../routes";

export interface HttpApiArgs {
  readonly apiName: string;
  /** Services that are functions; the others are behind the load balancer. */
  readonly functions: Readonly<Partial<Record<Backend, ServiceFunction>>>;
  readonly balancer: {
    readonly listenerArn: pulumi.Input<string>;
    /** In its certificate. */
    readonly serverName: string;
    readonly subnetIds: pulumi.Input<pulumi.Input<string>[]>;
    readonly securityGroupId: pulumi.Input<string>;
  };
  readonly staff: { readonly issuer: pulumi.Input<string>; readonly clientId: pulumi.Input<string> };
  /** Knows invited persons' tokens and our own CloudFront. */
  readonly authorizer: ServiceFunction;
  readonly logKeyArn: pulumi.Input<string>;
}

/** One entry for all services: authorized on every route, throttled, and logged without any payload. */
export class HttpApi extends pulumi.ComponentResource {
  readonly apiId: pulumi.Output<string>;
  readonly endpoint: pulumi.Output<string>;

  constructor(name: string, args: HttpApiArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:HttpApi", name, {}, opts);
    const parent = { parent: this };
    const api = new aws.apigatewayv2.Api(name, { name: args.apiName, protocolType: "HTTP" }, parent);
    const authorizers = this.authorizers(name, api, args);
    const targets = this.integrations(name, api, args);
    for (const { key, backend, entry } of routes)
      new aws.apigatewayv2.Route(
        `${name} ${key}`,
        {
          apiId: api.id,
          routeKey: key,
          authorizationType: entry === "staff" ? "JWT" : "CUSTOM",
          authorizerId: authorizers[entry].id,
          target: pulumi.interpolate`integrations/${(targets[backend] ?? targets.balancer).id}`,
        },
        parent,
      );
    const logs = new LogGroup(
      name,
      { name: `/aws/apigateway/${args.apiName}`, kmsKeyId: args.logKeyArn },
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
          throttlingBurstLimit: 1000,
          throttlingRateLimit: 500,
          detailedMetricsEnabled: true,
        },
      },
      parent,
    );
    this.apiId = api.id;
    this.endpoint = api.apiEndpoint;
    this.registerOutputs({ endpoint: this.endpoint });
  }

  private authorizers(name: string, api: aws.apigatewayv2.Api, args: HttpApiArgs) {
    const parent = { parent: this };
    const invoked = this.invokable(`${name}-authorizer`, api, args.authorizer, "authorizers/*");
    const byFunction = (entry: Entry, header: string) =>
      new aws.apigatewayv2.Authorizer(
        `${name}-${entry}`,
        {
          apiId: api.id,
          name: entry,
          authorizerType: "REQUEST",
          authorizerUri: args.authorizer.invokeArn,
          authorizerPayloadFormatVersion: "2.0",
          enableSimpleResponses: true,
          identitySources: [`$request.header.${header}`],
          // A kept answer would hold for every route of this authorizer, and each has its own question.
          authorizerResultTtlInSeconds: 0,
        },
        { ...parent, dependsOn: [invoked] },
      );
    return {
      staff: new aws.apigatewayv2.Authorizer(
        `${name}-staff`,
        {
          apiId: api.id,
          name: "staff",
          authorizerType: "JWT",
          identitySources: ["$request.header.Authorization"],
          jwtConfiguration: { issuer: args.staff.issuer, audiences: [args.staff.clientId] },
        },
        parent,
      ),
      anyone: byFunction("anyone", "Authorization"),
      edge: byFunction("edge", "X-Origin-Secret"),
    } satisfies Record<Entry, aws.apigatewayv2.Authorizer>;
  }

  private integrations(name: string, api: aws.apigatewayv2.Api, args: HttpApiArgs) {
    const parent = { parent: this };
    const { listenerArn, serverName, subnetIds, securityGroupId } = args.balancer;
    const link = new aws.apigatewayv2.VpcLink(
      name,
      { name: args.apiName, subnetIds, securityGroupIds: [securityGroupId] },
      parent,
    );
    const balancer = new aws.apigatewayv2.Integration(
      `${name}-balancer`,
      {
        apiId: api.id,
        integrationType: "HTTP_PROXY",
        integrationMethod: "ANY",
        integrationUri: listenerArn,
        connectionType: "VPC_LINK",
        connectionId: link.id,
        tlsConfig: { serverNameToVerify: serverName },
        payloadFormatVersion: "1.0",
        timeoutMilliseconds: 29_000,
      },
      parent,
    );
    const functions = Object.entries(args.functions).map(([backend, handler]) => {
      this.invokable(`${name}-${backend}`, api, handler, "*/*");
      const integration = new aws.apigatewayv2.Integration(
        `${name}-${backend}`,
        {
          apiId: api.id,
          integrationType: "AWS_PROXY",
          integrationUri: handler.invokeArn,
          payloadFormatVersion: "2.0",
        },
        parent,
      );
      return [backend, integration] as const;
    });
    return { ...Object.fromEntries(functions), balancer } as Readonly<
      Partial<Record<Backend, aws.apigatewayv2.Integration>> & {
        balancer: aws.apigatewayv2.Integration;
      }
    >;
  }

  private invokable(name: string, api: aws.apigatewayv2.Api, handler: ServiceFunction, below: string) {
    return new aws.lambda.Permission(
      name,
      {
        action: "lambda:InvokeFunction",
        function: handler.functionName,
        qualifier: alias,
        principal: "apigateway.amazonaws.com",
        sourceArn: pulumi.interpolate`${api.executionArn}/${below}`,
      },
      { parent: this },
    );
  }
}

/** Who called what and how it went. The path is the route's pattern, so that no identifier ends up in a log. */
const accessLog = {
  requestId: "$context.requestId",
  time: "$context.requestTime",
  route: "$context.routeKey",
  status: "$context.status",
  latency: "$context.responseLatency",
  integrationStatus: "$context.integrationStatus",
  authorizerError: "$context.authorizer.error",
};
