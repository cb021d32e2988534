import * as pulumi from "@pulumi/pulumi";
import { serviceAlarms } from "../components/boi/alarms";
import { Database } from "../components/boi/database";
import { ServiceFunction } from "../components/boi/function";
import { HttpApi } from "../components/boi/http-api";
import { Network } from "../components/boi/network";
import { SecurityGroups } from "../components/boi/security-groups";
import { SigningSecret } from "../components/boi/signing-secret";
import { boiKeys } from "../components/boi/keys";
import type { Context, Program } from "../program";
import { provider } from "../providers";
import { reference, within } from "../reference";

const networks: Readonly<Record<string, string>> = {
  production: "10.20.0.0/16",
  test: "10.21.0.0/16",
  development: "10.22.0.0/16",
};

const routes = ["GET /health", "GET /ready", "GET /companies", "GET /companies/{id}", "POST /companies"];

/** The BOI service of one environment, in the organization's home Region. */
export const boi: Program = {
  name: "boi",
  stack: ({ environment }) => `boi-${environment}`,
  run: ({ organization, account }: Context) => {
    const network = networks[account.environment];
    if (!network)
      throw new pulumi.RunError(
        `BOI has no network for environment ${account.environment}: plan one in boi.ts`,
      );
    const region = organization.homeRegion;
    const accountId = account.id;
    const opts = { provider: provider(account, region) };
    const production = account.environment === "production";
    const keys = boiKeys(account, region, opts);

    const { vpcId, subnets } = new Network(
      "boi",
      { accountId, region, network, zones: production ? 3 : 2, logKeyArn: keys.logs },
      opts,
    );
    const groups = new SecurityGroups("boi", { vpcId, region, subnetIds: subnets.application }, opts);
    const database = new Database(
      "boi",
      {
        accountId,
        subnetIds: subnets.data,
        securityGroupId: groups.database,
        dataKeyArn: keys.data,
        secretKeyArn: keys.secrets,
        logKeyArn: keys.logs,
        multiAz: account.environment !== "development",
      },
      opts,
    );
    const placed = {
      accountId,
      region,
      subnetIds: subnets.application,
      securityGroupId: groups.functions,
      dataKeyArn: keys.data,
      logKeyArn: keys.logs,
    };
    const secret = new SigningSecret(
      "boi-signing",
      { ...placed, secretName: "boi/signing", secretKeyArn: keys.secrets },
      opts,
    );
    const service = new ServiceFunction(
      "boi-service",
      {
        ...placed,
        functionName: "boi-service",
        bundle: "boi-service",
        environment: {
          DATABASE_HOST: database.address,
          DATABASE_NAME: "boi",
          DATABASE_USER: databaseUser,
          SIGNING_SECRET_ARN: secret.arn,
        },
        allowed: [
          {
            Sid: "SignInToDatabase",
            Effect: "Allow",
            Action: "rds-db:connect",
            Resource: pulumi.interpolate`arn:aws:rds-db:${region}:${accountId}:dbuser:${database.resourceId}/${databaseUser}`,
          },
          {
            Sid: "ReadSecret",
            Effect: "Allow",
            Action: "secretsmanager:GetSecretValue",
            Resource: secret.arn,
          },
          { Sid: "DecryptSecret", Effect: "Allow", Action: "kms:Decrypt", Resource: keys.secrets },
        ],
      },
      opts,
    );
    const api = new HttpApi("boi", { apiName: "boi", handler: service, routes, logKeyArn: keys.logs }, opts);
    serviceAlarms(
      "boi",
      { functionName: service.functionName, database: database.identifier },
      within(reference(`baseline-${account.name}`), "alarmTopics", region),
      opts,
    );
    return { endpoint: api.endpoint, vpcId, databaseAddress: database.address };
  },
};

/** A PostgreSQL role that owns nothing and is granted `rds_iam`. */
const databaseUser = "boi_service";
