import type * as pulumi from "@pulumi/pulumi";
import type { DataOutputs } from "../data/data-outputs";
import type { ServiceFunction } from "../function";
import { servers, type Server } from "../servers";
import type { FargateService } from "../service/fargate-service";
import { digestOf } from "../service/image-of";
import { alarms, type Alarm } from "./alarm";
import { apiAlarms, certificateAlarm, webAclAlarm } from "./api-alarms";
import { Dashboard } from "./dashboard";
import { databaseAlarms } from "./database-alarms";
import { functionAlarms } from "./function-alarms";
import { deadLetterAlarm, queueAlarms } from "./queue-alarms";
import { serviceAlarms } from "./service-alarms";
import { sweepAlarms } from "./sweep-alarms";

export interface WatchedArgs {
  readonly region: string;
  readonly data: DataOutputs;
  readonly apiId: pulumi.Input<string>;
  readonly functions: Readonly<Record<"jobs", ServiceFunction>> & Readonly<Record<string, ServiceFunction>>;
  readonly services: Readonly<Record<Server, FargateService>>;
  readonly clusterName: string;
  readonly balancerSuffix: pulumi.Input<string>;
  readonly aclName: pulumi.Input<string>;
  /** Queues of what could not be delivered to a function. */
  readonly deadLetters: Readonly<Record<string, pulumi.Input<string>>>;
  /** Tasks of each service. */
  readonly least: number;
  readonly topicArn: pulumi.Input<string>;
}

/** Every alarm of the platform's services, and the page that shows what they watch. */
export function watched(args: WatchedArgs, opts: pulumi.ComponentResourceOptions): void {
  const { data, region } = args;
  const graphs: Readonly<Record<string, readonly Alarm[]>> = {
    API: apiAlarms(args.apiId),
    ...Object.fromEntries(
      Object.entries(args.functions).map(([name, { functionName }]) => [
        `Function ${name}`,
        functionAlarms(name, functionName, slow[name] ?? 3_000),
      ]),
    ),
    ...Object.fromEntries(
      servers.map((server) => [
        `Service ${server}`,
        serviceAlarms({
          name: server.replace("boi-", ""),
          clusterName: args.clusterName,
          balancerSuffix: args.balancerSuffix,
          serviceName: args.services[server].serviceName,
          targetGroupSuffix: args.services[server].targetGroupSuffix,
          least: digestOf(server) === undefined ? 0 : args.least,
        }),
      ]),
    ),
    Database: databaseAlarms(data.database("identifier")),
    Filing: [
      ...queueAlarms("filing-queue", data.filingQueue("name")),
      ...sweepAlarms(args.functions.jobs.logGroupName, opts),
    ],
    "Dead letters": [
      deadLetterAlarm("filing-queue", data.filingQueue("deadLetterName")),
      ...Object.entries(args.deadLetters).map(([name, queue]) => deadLetterAlarm(name, queue)),
      ...Object.entries(args.functions).map(([name, { failedQueueName }]) =>
        deadLetterAlarm(name, failedQueueName),
      ),
    ],
    Rotations: (["signing", "origin", "fincen"] as const).map((secret) => ({
      namespace: "AWS/Lambda",
      name: `rotation-of-${secret}`,
      metric: "Errors",
      dimensions: { FunctionName: data.rotation(secret) },
      statistic: "Sum",
      threshold: 1,
      periods: 1,
    })),
    Edge: [
      webAclAlarm("regional", { WebACL: args.aclName, Region: region, Rule: "ALL" }),
      certificateAlarm(data.site("certificateArn")),
    ],
  };
  alarms("boi", Object.values(graphs).flat(), args.topicArn, opts);
  new Dashboard("boi", { dashboardName: "boi", region, graphs }, opts);
}

/** In milliseconds, of those that may take longer than three seconds. */
const slow: Readonly<Record<string, number>> = {
  documents: 10_000,
  scanResult: 30_000,
  jobs: 600_000,
  authorizer: 1_000,
  tokenClaims: 1_000,
};
