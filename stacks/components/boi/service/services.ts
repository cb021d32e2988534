import type * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../policy-document";
import type { DataOutputs } from "../data/data-outputs";
import {
  countRequests,
  readDocuments,
  readSecrets,
  receiveFrom,
  sendTo,
  signInToDatabase,
  unwrapTenantKeys,
} from "../grants";
import { protectedPath } from "../role-paths";
import { segmentsOf } from "../routes";
import { servers, type Server } from "../servers";
import { behindBalancer, type Environment } from "./environment";
import { FargateService, type ClusterPlace } from "./fargate-service";

export interface ServicesArgs {
  readonly place: ClusterPlace;
  readonly data: DataOutputs;
  /** Without the database's address. */
  readonly shared: Environment;
  readonly webUrl: string;
  readonly finCen: Environment;
  readonly tasks: { readonly least: number; readonly most: number };
  /** What must have been deployed before any of them. */
  readonly after: readonly pulumi.Resource[];
}

interface Own {
  readonly environment: Environment;
  readonly allowed: readonly PolicyStatement[];
  readonly queueName?: pulumi.Input<string>;
}

/** The services that run as tasks, each with what only it needs. */
export function boiServices(
  args: ServicesArgs,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<Server, FargateService>> {
  const { place, data, shared } = args;
  const { account, region } = place;
  const own: Readonly<Record<Server, Own>> = {
    "boi-companies": {
      environment: {},
      allowed: readSecrets([data.secret("signing")], data.key("secrets")),
    },
    "boi-owners": {
      environment: {},
      allowed: readSecrets([data.secret("signing")], data.key("secrets")),
    },
    "boi-filing": {
      environment: {
        ...args.finCen,
        FILING_QUEUE_URL: data.filingQueue("url"),
        DOCUMENT_BUCKET: data.bucket("documents", "name"),
        QUARANTINE_BUCKET: data.bucket("quarantine", "name"),
      },
      allowed: [
        ...readSecrets([data.secret("signing"), data.secret("fincen")], data.key("secrets")),
        ...readDocuments({
          documents: data.bucket("documents", "arn"),
          quarantine: data.bucket("quarantine", "arn"),
          keyArn: data.key("documents"),
        }),
        sendTo("RelayOutbox", data.filingQueue("arn")),
        receiveFrom("HearOfFilings", data.filingQueue("arn")),
        {
          Sid: "UseQueueKey",
          Effect: "Allow",
          Action: ["kms:Decrypt", "kms:GenerateDataKey"],
          Resource: data.key("data"),
        },
      ],
      queueName: data.filingQueue("name"),
    },
  };
  const made = servers.map((server, index) => {
    const { environment, allowed, queueName } = own[server];
    return [
      server,
      new FargateService(
        server,
        {
          ...place,
          server,
          repositoryUrl: data.repositoryUrl(server),
          segments: segmentsOf(server),
          priority: (index + 1) * 100,
          parameters: { DATABASE_HOST: data.database("hostParameterArn") },
          environment: { ...shared, ...behindBalancer, WEB_URL: args.webUrl, ...environment },
          allowed: [
            signInToDatabase(region, account, data.database("resourceId")),
            unwrapTenantKeys(data.key("tenant-keys")),
            countRequests(data.rateLimits("arn")),
            ...allowed,
          ],
          rolePath: protectedPath,
          tasks: args.tasks,
          after: args.after,
          ...(queueName !== undefined && { queueName }),
        },
        opts,
      ),
    ] as const;
  });
  return Object.fromEntries(made) as Record<Server, FargateService>;
}
