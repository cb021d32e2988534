import * as pulumi from "@pulumi/pulumi";
import type { AccountRef } from "../../../model/arns";
import type { DataOutputs } from "../data/data-outputs";
import { ServiceFunction, type FunctionPlace } from "../function";
import {
  countRequests,
  keepDocuments,
  readSecrets,
  signAuditRoots,
  signInToDatabase,
  unwrapTenantKeys,
} from "../grants";
import { jobPath, plainPath, protectedPath } from "../role-paths";
import { edgeRoutes } from "../routes";
import { behindGateway, type Environment } from "./environment";

export interface FunctionsArgs {
  readonly account: AccountRef;
  readonly region: string;
  readonly data: DataOutputs;
  /** Without the database's address. */
  readonly shared: Environment;
  readonly webUrl: string;
  /** How long what is kept cannot be deleted. */
  readonly retentionYears: number;
  readonly finCen: Environment;
  readonly place: FunctionPlace;
  /** What must have been deployed before any of them. */
  readonly after: readonly pulumi.Resource[];
  /** Environments of the sign-in kept warm. */
  readonly warm?: number;
}

/** The platform's functions, each with what it may do. */
export function boiFunctions(args: FunctionsArgs, opts: pulumi.ComponentResourceOptions) {
  const { account, region, data, place } = args;
  const shared = { ...args.shared, DATABASE_HOST: data.database("host") };
  const buckets = {
    documents: data.bucket("documents", "arn"),
    quarantine: data.bucket("quarantine", "arn"),
    keyArn: data.key("documents"),
  };
  const documentPlaces = {
    DOCUMENT_BUCKET: data.bucket("documents", "name"),
    QUARANTINE_BUCKET: data.bucket("quarantine", "name"),
    RETENTION_YEARS: String(args.retentionYears),
  };
  const tenantWork = [
    signInToDatabase(region, account, data.database("resourceId")),
    unwrapTenantKeys(data.key("tenant-keys")),
  ];
  const signing = readSecrets([data.secret("signing")], data.key("secrets"));
  const make = (name: string, more: Partial<FunctionMade> & Pick<FunctionMade, "allowed" | "environment">) =>
    new ServiceFunction(
      name,
      { rolePath: protectedPath, ...place, after: args.after, ...more, functionName: name, bundle: name },
      opts,
    );
  return {
    auth: make("boi-auth", {
      memory: 1024,
      environment: { ...shared, ...behindGateway, WEB_URL: args.webUrl },
      allowed: [...tenantWork, ...signing, countRequests(data.rateLimits("arn"))],
      ...(args.warm !== undefined && { warm: args.warm }),
    }),
    documents: make("boi-documents", {
      memory: 1024,
      timeoutSeconds: 29,
      environment: { ...shared, ...behindGateway, ...documentPlaces, PUBLIC_URL: args.webUrl },
      allowed: [...tenantWork, ...signing, countRequests(data.rateLimits("arn")), ...keepDocuments(buckets)],
    }),
    scanResult: make("boi-scan-result", {
      timeoutSeconds: 60,
      environment: { ...shared, ...documentPlaces },
      allowed: [...tenantWork, ...signing, ...keepDocuments(buckets)],
    }),
    jobs: make("boi-jobs", {
      memory: 1024,
      timeoutSeconds: 900,
      rolePath: jobPath,
      environment: {
        ...shared,
        ...documentPlaces,
        ...args.finCen,
        AUDIT_ROOT_KEY_ARN: data.key("audit-signing"),
        AUDIT_ROOT_BUCKET: data.bucket("auditRoots", "name"),
        AUDIT_ROOT_YEARS: String(args.retentionYears),
      },
      allowed: [
        ...tenantWork,
        ...readSecrets([data.secret("signing"), data.secret("fincen")], data.key("secrets")),
        ...keepDocuments(buckets),
        ...signAuditRoots(data.key("audit-signing"), data.bucket("auditRoots", "arn"), data.key("documents")),
      ],
    }),
    authorizer: make("boi-authorizer", {
      rolePath: plainPath,
      timeoutSeconds: 5,
      environment: {
        TOKEN_ISSUER: args.shared.TOKEN_ISSUER ?? "",
        TOKEN_CLIENT_ID: args.shared.TOKEN_CLIENT_ID ?? "",
        SIGNING_SECRET_ARN: data.secret("signing"),
        ORIGIN_SECRET_ARN: data.secret("origin"),
        DISTRIBUTION_ROUTES: Object.keys(edgeRoutes).join(),
      },
      allowed: readSecrets([data.secret("signing"), data.secret("origin")], data.key("secrets")),
      ...(args.warm !== undefined && { warm: args.warm }),
    }),
  };
}

type FunctionMade = ConstructorParameters<typeof ServiceFunction>[1];
