import type * as pulumi from "@pulumi/pulumi";
import { staffRoles } from "../../workloads/boi/platform/identity/roles";
import { watched } from "../components/boi/alarms/watched";
import { dataOutputs } from "../components/boi/data/data-outputs";
import { databaseUser } from "../components/boi/database-user";
import { ServiceFunction, type FunctionPlace } from "../components/boi/function";
import { boiPlace } from "../components/boi/place";
import { plainPath } from "../components/boi/role-paths";
import { Cluster } from "../components/boi/service/cluster";
import { sharedEnvironment } from "../components/boi/service/environment";
import { boiFunctions } from "../components/boi/service/functions";
import { HttpApi } from "../components/boi/service/http-api";
import { LoadBalancer } from "../components/boi/service/load-balancer";
import { ScanResults } from "../components/boi/service/scan-results";
import { Migration } from "../components/boi/service/migration";
import { Schedules } from "../components/boi/service/schedules";
import { boiServices } from "../components/boi/service/services";
import { UserPool } from "../components/boi/service/user-pool";
import { WebAcl } from "../components/boi/web-acl";
import type { Context, Program } from "../model/program";
import { provider } from "../model/providers";
import { reference, within } from "../model/reference";

/** The BOI platform's services of one environment, in the organization's home Region. */
export const boi: Program = {
  name: "boi",
  stack: ({ environment }) => `boi-${environment}`,
  run: ({ organization, account }: Context) => {
    const region = organization.homeRegion;
    const accountId = account.id;
    const opts = { provider: provider(account, region) };
    const { domain, finCen, retentionYears } = boiPlace(account.environment);
    const production = account.environment === "production";
    const data = dataOutputs(organization, account.environment);
    const webUrl = `https://${domain}`;
    const place = functionPlace(accountId, data);

    const tokenClaims = new ServiceFunction(
      "boi-token-claims",
      {
        ...place,
        functionName: "boi-token-claims",
        bundle: "boi-token-claims",
        rolePath: plainPath,
        environment: {},
        allowed: [],
        timeoutSeconds: 5,
      },
      opts,
    );
    const pool = new UserPool(
      "boi",
      {
        accountId,
        region,
        poolName: "boi",
        webUrl,
        groups: staffRoles,
        tokenClaims,
        signInPrefix: `palisade-${domain.split(".")[0] ?? ""}`,
      },
      opts,
    );
    const shared = sharedEnvironment({
      databaseUser,
      issuer: pool.issuer,
      clientId: pool.clientId,
      rateLimitTable: data.rateLimits("name"),
      signingSecretArn: data.secret("signing"),
      tenantKeyArn: data.key("tenant-keys"),
    });
    const finCenSettings = {
      FINCEN_API_URL: finCen.apiUrl,
      FINCEN_TOKEN_URL: finCen.tokenUrl,
      FINCEN_SCOPE: finCen.scope,
      FINCEN_SECRET_ARN: data.secret("fincen"),
    };
    const migration = new Migration("boi-migrate", { place, data }, opts);
    const functions = boiFunctions(
      {
        account,
        region,
        data,
        shared,
        webUrl,
        retentionYears,
        finCen: finCenSettings,
        place,
        after: [migration.done],
        ...(production && { warm: 2 }),
      },
      opts,
    );
    const balancer = new LoadBalancer(
      "boi",
      {
        subnetIds: data.applicationSubnetIds,
        securityGroupId: data.group("balancer"),
        certificateArn: data.site("certificateArn"),
        logBucketName: data.bucket("accessLogs", "name"),
      },
      opts,
    );
    const clusterName = "boi";
    const cluster = new Cluster("boi", { clusterName }, opts);
    const services = boiServices(
      {
        place: {
          account,
          region,
          clusterName,
          clusterArn: cluster.arn,
          vpcId: data.vpcId,
          subnetIds: data.applicationSubnetIds,
          securityGroupIds: [data.group("services"), data.group("outbound")],
          listenerArn: balancer.listenerArn,
          logKeyArn: data.key("logs"),
        },
        data,
        shared,
        webUrl,
        finCen: finCenSettings,
        after: [migration.done],
        tasks: production ? { least: 3, most: 24 } : { least: 1, most: 4 },
      },
      opts,
    );
    const api = new HttpApi(
      "boi",
      {
        apiName: "boi",
        functions: { "boi-auth": functions.auth, "boi-documents": functions.documents },
        balancer: {
          listenerArn: balancer.listenerArn,
          serverName: `services.${domain}`,
          subnetIds: data.applicationSubnetIds,
          securityGroupId: data.group("link"),
        },
        staff: { issuer: pool.issuer, clientId: pool.clientId },
        authorizer: functions.authorizer,
        logKeyArn: data.key("logs"),
      },
      opts,
    );
    const acl = new WebAcl(
      "boi-regional",
      {
        scope: "REGIONAL",
        protects: { pool: pool.arn, balancer: balancer.arn },
        perFiveMinutes: 2000,
        logKeyArn: data.key("logs"),
      },
      opts,
    );
    const dataKeyArn = data.key("data");
    const schedules = new Schedules("boi", { accountId, region, jobs: functions.jobs, dataKeyArn }, opts);
    const scans = new ScanResults(
      "boi-scan-results",
      { accountId, bucketName: data.bucket("quarantine", "name"), handler: functions.scanResult, dataKeyArn },
      opts,
    );
    watched(
      {
        region,
        data,
        apiId: api.apiId,
        services,
        clusterName,
        balancerSuffix: balancer.arnSuffix,
        functions: { ...functions, tokenClaims, migrate: migration.handler },
        aclName: acl.aclName,
        deadLetters: { schedules: schedules.deadLetterName, scans: scans.deadLetterName },
        least: production ? 3 : 1,
        topicArn: within(reference(organization, `baseline-${account.key}`), "alarmTopics", region),
      },
      opts,
    );
    return {
      endpoint: api.endpoint,
      issuer: pool.issuer,
      clientId: pool.clientId,
      signIn: pool.signIn,
    };
  },
};

const functionPlace = (accountId: string, data: ReturnType<typeof dataOutputs>): FunctionPlace => ({
  accountId,
  subnetIds: data.applicationSubnetIds,
  securityGroupIds: [data.group("functions"), data.group("outbound")] as pulumi.Output<string>[],
  dataKeyArn: data.key("data"),
  logKeyArn: data.key("logs"),
});
