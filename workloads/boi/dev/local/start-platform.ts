import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "pg";
import { authEndpoints } from "../../services/auth/endpoints";
import { createApp as createAuth } from "../../services/auth/create-app";
import { auditEndpoints } from "../../services/audit-log/endpoints";
import { fileRootSigner } from "../../platform/audit-log/file-root-signer";
import { folderRootStore } from "../../platform/audit-log/folder-root-store";
import { workInBackground } from "../../services/companies/bulk/model/work-in-background";
import { createApp as createCompanies } from "../../services/companies/create-app";
import { bulkEndpoints } from "../../services/companies/bulk/endpoints";
import { companiesEndpoints } from "../../services/companies/endpoints";
import { databaseOf } from "../../platform/database/database";
import { createApp as createDocuments } from "../../services/documents/create-app";
import { documentsEndpoints } from "../../services/documents/endpoints";
import { folderStore } from "../../services/documents/store/folder-store";
import { localUploads } from "../../services/documents/store/local-uploads";
import { localScanner } from "../../services/documents/store/scanner";
import { startServer } from "../../runtime/start-server";
import { createApp as createFiling } from "../../services/filing/create-app";
import { filingEndpoints } from "../../services/filing/endpoints";
import { finCenClient } from "../../platform/fincen-client/fincen-client";
import type { RequestLog } from "../../platform/http/request-log";
import { memoryRateLimits } from "../../platform/http/memory-rate-limits";
import { defaultLimits } from "../../platform/http/rate-limits-of";
import { authenticateWith } from "../../platform/identity/authenticate";
import { staffTokens } from "../../platform/identity/staff-tokens";
import { createApp as createOwners } from "../../services/owners/create-app";
import { ownersEndpoints } from "../../services/owners/endpoints";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { startChild } from "./child-service";
import { gateway, segmentsOf } from "./gateway";
import { localWeb } from "./local-web";
import { localClientId } from "./oidc-configuration";
import { prepareDatabase } from "./prepare-database";
import { seedTenants } from "./seed-tenants";
import { startPostgres } from "./postgres";
import { startFiling } from "./start-filing";
import { startJobs } from "./start-jobs";

interface PlatformOptions {
  /** Database, keys and documents; kept between runs. */
  readonly folder: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: RequestLog;
  /** What the other processes say. */
  readonly said?: (who: string, line: string) => void;
  /** A PostgreSQL server to use instead of the packaged one; its user must be a superuser. */
  readonly databaseUrl?: string | undefined;
  /** How long the simulated FinCEN takes for each of three stages. */
  readonly stageMilliseconds?: number;
  readonly filingConcurrency?: number;
  /** Without limits a load test measures the services and not the limits. */
  readonly limited?: boolean;
}

interface Platform {
  readonly url: string;
  readonly issuer: string;
  readonly finCenUrl: string;
  /** As the superuser, for looking into it. */
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** Everything of the BOI platform on this machine: nothing of it reaches beyond. Restarted, it goes on where it was. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { folder, port, log, said = () => undefined, stageMilliseconds = 300, limited = true } = options;
  // The database may run as another user, who has to come through here; the files within are closed by themselves.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
  };
  try {
    const server =
      options.databaseUrl === undefined ? await startPostgres(join(folder, "postgres")) : undefined;
    if (server) stops.push(() => server.stop());
    const superuser = options.databaseUrl ?? server?.url ?? "";
    const { serviceUrl } = await prepareDatabase(superuser, "boi");
    const pool = new Pool({ connectionString: serviceUrl, max: 20, application_name: "boi" });
    stops.push(() => pool.end());
    const database = databaseOf(pool);
    await seedTenants(database);

    const child = async (who: string, file: string, args: readonly string[], env = {}) => {
      const started = await startChild(join(__dirname, file), args, env, (line) => said(who, line));
      stops.push(() => started.stop());
      return started.ready;
    };
    const { url: finCenUrl = "" } = await child("fincen", "../fincen-simulator/main.js", [
      "--port",
      "0",
      "--stage-milliseconds",
      String(stageMilliseconds),
      // A database that remembers what FinCEN does not would find that FinCEN says otherwise.
      "--file",
      join(folder, "fincen.jsonl"),
    ]);
    const address = await reserved(port);
    const url = `http://127.0.0.1:${address}`;
    const { issuer = "" } = await child("sign-in", "oidc-main.js", [], {
      REDIRECT_URIS: `${url}/ http://127.0.0.1/`,
    });

    const now = () => new Date();
    const signingKeys = () => Promise.resolve({ current: secretOf(join(folder, "signing-secret")) });
    const protection = createProtection(tenantKeys(fileMasterKey(join(folder, "master-key"))));
    const store = folderStore(join(folder, "documents"), `${url}/uploads`);
    const shared = {
      database,
      protection,
      signingKeys,
      now,
      log,
      store,
      authenticate: authenticateWith({
        database,
        signingKeys,
        now,
        staffTokens: staffTokens({ issuer, clientId: localClientId }),
      }),
      ...(limited && { rateLimits: memoryRateLimits(defaultLimits) }),
    };
    const fincen = finCenClient({
      apiUrl: finCenUrl,
      tokenUrl: `${finCenUrl}/token`,
      scope: "BOSS-EFILE-SANDBOX",
      clientId: "palisade",
      clientSecret: "palisade-secret",
      timeoutMilliseconds: 10_000,
    });
    const filings = startFiling({ ...shared, fincen, said, concurrency: options.filingConcurrency });
    stops.push(() => filings.stop());

    const ending = new AbortController();
    const background = workInBackground(shared, ending.signal, () => said("companies", "fault at work"));
    stops.push(async () => {
      ending.abort();
      await background;
    });

    const documents = { ...shared, scanner: localScanner, publicUrl: url, retentionYears: 5 };
    // What verifies the signed days, for `palisade boi verify-audit`; they are in `audit-roots`.
    const signer = fileRootSigner(join(folder, "audit-key"));
    writeFileSync(join(folder, "audit-key.pub.pem"), await signer.publicKey());
    const running = startJobs({
      ...documents,
      fincen: fincen(() => undefined),
      roots: { signer, store: folderRootStore(folder) },
      said: (line) => said("jobs", line),
    });
    stops.push(() => running.stop());
    const filing = createFiling({ ...shared, fincen: fincen(() => undefined), published: filings.published });
    const mounted = [
      [createAuth({ ...shared, webUrl: url }), authEndpoints],
      [createCompanies(shared), [...companiesEndpoints, ...bulkEndpoints]],
      [createOwners(shared), ownersEndpoints],
      [createDocuments(documents), documentsEndpoints],
      [filing, [...filingEndpoints, ...auditEndpoints]],
    ] as const;
    const services = mounted.map(([app, endpoints]) => ({
      fetch: app.fetch,
      segments: segmentsOf(endpoints),
    }));
    const uploads = { fetch: localUploads(store, "/uploads").fetch, segments: new Set(["uploads"]) };
    const front = await startServer(
      gateway([...services, uploads, localWeb(url, issuer)], mounted[0][0].fetch),
      address,
      "127.0.0.1",
    );
    stops.push(() => front.stop(1_000));
    return { url, issuer, finCenUrl, databaseUrl: superuser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function secretOf(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** The sign-in must know the address before there is anything at it. */
async function reserved(port: number): Promise<number> {
  if (port !== 0) return port;
  const { createServer } = await import("node:net");
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const given = probe.address();
      probe.close(() => resolve(typeof given === "object" && given ? given.port : 0));
    });
  });
}
