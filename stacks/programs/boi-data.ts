import * as pulumi from "@pulumi/pulumi";
import { boiBuckets } from "../components/boi/data/buckets";
import { Database } from "../components/boi/data/database";
import { DatabaseProxy } from "../components/boi/data/database-proxy";
import { Endpoints } from "../components/boi/data/endpoints";
import { ImageRepository } from "../components/boi/data/image-repository";
import { boiKeys } from "../components/boi/data/keys";
import { MalwareScan } from "../components/boi/data/malware-scan";
import { Network } from "../components/boi/data/network";
import { DeadLetteredQueue } from "../components/boi/data/queue";
import { RateLimitTable } from "../components/boi/data/rate-limit-table";
import { RotatedSecret } from "../components/boi/data/rotated-secret";
import { SecurityGroups } from "../components/boi/data/security-groups";
import { Site } from "../components/boi/data/site";
import { boiPlace } from "../components/boi/place";
import { servers } from "../components/boi/servers";
import type { Context, Program } from "../model/program";
import { provider } from "../model/providers";

/** What the BOI platform of one environment keeps, and the network and the keys around it. */
export const boiData: Program = {
  name: "boi-data",
  stack: ({ environment }) => `boi-data-${environment}`,
  run: ({ organization, account }: Context) => {
    const region = organization.homeRegion;
    const opts = { provider: provider(account, region) };
    const { network, domain, zones, retentionYears, finCen } = boiPlace(account.environment);
    const keys = boiKeys(account, region, opts);

    const placed = new Network("boi", { account, region, network, zones, logKeyArn: keys.logs }, opts);
    const { vpcId, subnets } = placed;
    const groups = new SecurityGroups("boi", { vpcId }, opts).ids;
    new Endpoints(
      "boi",
      {
        account,
        vpcId,
        region,
        subnetIds: subnets.application,
        routeTableIds: placed.applicationTables,
        securityGroupId: groups.endpoints,
      },
      opts,
    );
    const database = new Database(
      "boi",
      {
        account,
        subnetIds: subnets.data,
        securityGroupId: groups.database,
        dataKeyArn: keys.data,
        secretKeyArn: keys.secrets,
        logKeyArn: keys.logs,
        multiAz: account.environment !== "development",
      },
      opts,
    );
    const proxy = new DatabaseProxy(
      "boi",
      {
        account,
        region,
        subnetIds: subnets.data,
        securityGroupId: groups.proxy,
        identifier: database.identifier,
        databaseResourceId: database.resourceId,
        logKeyArn: keys.logs,
      },
      opts,
    );
    const buckets = boiBuckets(
      { account, documentsKeyArn: keys.documents, retentionYears, webOrigin: `https://${domain}` },
      opts,
    );
    const { bucketName, arn: bucketArn } = buckets.quarantine;
    new MalwareScan("boi", { account, region, bucketName, bucketArn, keyArn: keys.documents }, opts);
    const limits = new RateLimitTable("boi", { tableName: "boi-rate-limits", dataKeyArn: keys.data }, opts);
    // A message only wakes; one that a killed task had is another's half a minute later.
    const filingQueue = new DeadLetteredQueue(
      "boi-filing",
      { queueName: "boi-filing", fifo: true, keyArn: keys.data, visibilitySeconds: 30, attempts: 5 },
      opts,
    );

    const rotating = {
      accountId: account.id,
      subnetIds: [...subnets.application],
      securityGroupIds: [groups.functions],
      dataKeyArn: keys.data,
      logKeyArn: keys.logs,
      secretKeyArn: keys.secrets,
    };
    const generated = { ...rotating, kind: "generated", everyDays: 30 } as const;
    const signing = new RotatedSecret(
      "boi-signing",
      { ...generated, secretName: "boi/signing", description: "Signs links and invited persons' tokens" },
      opts,
    );
    const origin = new RotatedSecret(
      "boi-origin",
      { ...generated, secretName: "boi/origin", description: "By which the API knows our own CloudFront" },
      opts,
    );
    const fincen = new RotatedSecret(
      "boi-fincen",
      {
        ...rotating,
        securityGroupIds: [groups.functions, groups.outbound],
        secretName: "boi/fincen",
        description: 'FinCEN\'s client credentials: {"clientId": ..., "clientSecret": ...}',
        kind: "entrusted",
        everyDays: 90,
        environment: { FINCEN_TOKEN_URL: finCen.tokenUrl, FINCEN_SCOPE: finCen.scope },
      },
      opts,
    );
    const repositories = servers.map((server) => [
      server,
      new ImageRepository(server, { repositoryName: server, keyArn: keys.data }, opts).url,
    ]);
    const site = new Site(
      "boi",
      { account, region, domain, signingKeyArn: keys["zone-signing"], logKeyArn: keys.logs },
      opts,
    );

    return {
      keys,
      network: { vpcId, applicationSubnetIds: subnets.application, groups },
      database: {
        identifier: database.identifier,
        address: database.address,
        ownerSecretArn: database.ownerSecretArn,
        host: proxy.endpoint,
        hostParameterArn: proxy.endpointParameterArn,
        resourceId: proxy.resourceId,
      },
      buckets: Object.fromEntries(
        Object.entries(buckets).map(([purpose, { arn, bucketName: name }]) => [purpose, { arn, name }]),
      ),
      rateLimits: { arn: limits.arn, name: limits.tableName },
      filingQueue: {
        arn: filingQueue.arn,
        url: filingQueue.url,
        name: filingQueue.queueName,
        deadLetterName: filingQueue.deadLetterName,
      },
      secrets: { signing: signing.arn, origin: origin.arn, fincen: fincen.arn },
      rotations: { signing: signing.rotation, origin: origin.rotation, fincen: fincen.rotation },
      repositories: Object.fromEntries(repositories) as Record<string, pulumi.Output<string>>,
      site: { zoneId: site.zoneId, certificateArn: site.certificateArn },
    };
  },
};
