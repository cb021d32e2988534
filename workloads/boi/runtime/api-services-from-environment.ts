import type { ApiServices } from "../platform/http/api-services";
import { dynamoRateLimits } from "../platform/http/dynamo-rate-limits";
import { memoryRateLimits } from "../platform/http/memory-rate-limits";
import { defaultLimits } from "../platform/http/rate-limits-of";
import { authenticateWith } from "../platform/identity/authenticate";
import type { SigningKeys } from "../platform/identity/signing-keys";
import { staffTokens } from "../platform/identity/staff-tokens";
import { createLog, type Log } from "../platform/observability/log";
import { startOtlpTracing } from "../platform/observability/otlp-tracing";
import { tracedDatabase } from "../platform/observability/traced-database";
import { rateLimitClient } from "./rate-limit-client";
import { lambdaAddress, serverAddress } from "./client-address";
import { databaseFromEnvironment } from "./database-from-environment";
import { settingsFrom, type Settings } from "../platform/settings/settings";
import { signingKeysFrom } from "./signing-keys-from-settings";

export interface RuntimeServices extends ApiServices {
  readonly signingKeys: SigningKeys;
  readonly log: Log;
  readonly settings: Settings;
  /** Sends what is still to be sent and closes the database; for when the process ends. */
  readonly close: () => Promise<void>;
}

/** What a service starts with. `service` names it in logs and traces: "boi-auth"; `openApi` is what it serves. */
export function apiServicesFromEnvironment(
  service: string,
  openApi: object,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RuntimeServices {
  const settings = settingsFrom(environment);
  const database = tracedDatabase(databaseFromEnvironment(environment));
  const signingKeys = signingKeysFrom(settings);
  const now = () => new Date();
  const isLambda = environment.AWS_LAMBDA_FUNCTION_NAME !== undefined;
  const collector = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  const stopTracing =
    collector === undefined ? () => Promise.resolve() : startOtlpTracing(service, collector);
  return {
    settings,
    database,
    signingKeys,
    now,
    log: createLog(service),
    authenticate: authenticateWith({
      database,
      signingKeys,
      now,
      staffTokens: staffTokens({
        issuer: settings.TOKEN_ISSUER,
        clientId: settings.TOKEN_CLIENT_ID,
        ...(settings.TOKEN_AUDIENCE !== undefined && { audience: settings.TOKEN_AUDIENCE }),
        ...(settings.TOKEN_KEYS_URL !== undefined && { keysUrl: settings.TOKEN_KEYS_URL }),
      }),
    }),
    rateLimits: rateLimits(settings),
    addressOf: (isLambda ? lambdaAddress : serverAddress)(settings.TRUSTED_PROXIES),
    openApi: () => openApi,
    allowedOrigins: settings.ALLOWED_ORIGINS,
    close: async () => {
      await Promise.allSettled([stopTracing(), database.close()]);
    },
  };
}

function rateLimits({
  RATE_LIMIT_TABLE: table,
  ...settings
}: Settings): NonNullable<ApiServices["rateLimits"]> {
  const limits = {
    user: settings.RATE_LIMIT_USER ?? defaultLimits.user,
    address: settings.RATE_LIMIT_ADDRESS ?? defaultLimits.address,
    attempt: settings.RATE_LIMIT_ATTEMPT ?? defaultLimits.attempt,
  };
  return table === undefined ? memoryRateLimits(limits) : dynamoRateLimits(rateLimitClient(), table, limits);
}
