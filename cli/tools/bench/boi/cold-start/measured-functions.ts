export interface MeasuredFunction {
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly event: unknown;
  /** What the answer, or the refusal, must say. */
  readonly expected: RegExp;
}

const arn = (service: string, rest: string) => `arn:aws:${service}:us-east-1:111122223333:${rest}`;

/** As the stacks set it, with places where nothing is: a first answer must not wait for any of them. */
const shared = {
  NODE_ENV: "production",
  DATABASE_HOST: "boi.proxy.invalid",
  DATABASE_NAME: "boi",
  DATABASE_USER: "boi_service",
  TOKEN_ISSUER: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Measured1",
  TOKEN_CLIENT_ID: "measured",
  RATE_LIMIT_TABLE: "boi-rate-limits",
  SIGNING_SECRET_ARN: arn("secretsmanager", "secret:boi/signing-AbCdEf"),
  TENANT_KEY_ARN: arn("kms", "key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"),
  TRUSTED_PROXIES: "2",
};
const stores = { DOCUMENT_BUCKET: "documents", QUARANTINE_BUCKET: "quarantine", RETENTION_YEARS: "5" };

const health = {
  version: "2.0",
  routeKey: "GET /health",
  rawPath: "/health",
  rawQueryString: "",
  headers: { host: "api.invalid" },
  requestContext: {
    accountId: "111122223333",
    apiId: "measured",
    domainName: "api.invalid",
    domainPrefix: "api",
    http: { method: "GET", path: "/health", protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "bench" },
    requestId: "1",
    routeKey: "GET /health",
    stage: "$default",
    time: "25/Nov/2026:00:00:00 +0000",
    timeEpoch: 1_795_564_800_000,
  },
  isBase64Encoded: false,
};
const healthy = /"statusCode":200/;

/** Each function with the simplest event that it answers by itself; the last ones refuse one that is none. */
export const measuredFunctions: readonly MeasuredFunction[] = [
  {
    bundle: "boi-auth",
    environment: { ...shared, WEB_URL: "https://boi.invalid" },
    event: health,
    expected: healthy,
  },
  {
    bundle: "boi-documents",
    environment: { ...shared, ...stores, PUBLIC_URL: "https://boi.invalid" },
    event: health,
    expected: healthy,
  },
  {
    bundle: "boi-authorizer",
    environment: {
      TOKEN_ISSUER: shared.TOKEN_ISSUER,
      TOKEN_CLIENT_ID: shared.TOKEN_CLIENT_ID,
      SIGNING_SECRET_ARN: shared.SIGNING_SECRET_ARN,
      ORIGIN_SECRET_ARN: arn("secretsmanager", "secret:boi/origin-AbCdEf"),
      DISTRIBUTION_ROUTES: "GET /health",
    },
    event: { version: "2.0", type: "REQUEST", routeKey: "ANY /me/{proxy+}", headers: {} },
    expected: /^\{"isAuthorized":false\}$/,
  },
  {
    bundle: "boi-token-claims",
    environment: {},
    event: {
      version: "2",
      request: { userAttributes: { "custom:tenant": "0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f" } },
      response: {},
    },
    expected: /"tenant":"0a1b2c3d/,
  },
  {
    bundle: "boi-scan-result",
    environment: { ...shared, ...stores },
    event: {},
    expected: /ZodError/,
  },
  {
    bundle: "boi-jobs",
    environment: {
      ...shared,
      ...stores,
      FINCEN_API_URL: "https://fincen.invalid",
      FINCEN_TOKEN_URL: "https://fincen.invalid/token",
      FINCEN_SCOPE: "BOSS-EFILE-SANDBOX",
      FINCEN_SECRET_ARN: arn("secretsmanager", "secret:boi/fincen-AbCdEf"),
      AUDIT_ROOT_KEY_ARN: arn("kms", "key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f"),
      AUDIT_ROOT_BUCKET: "audit-roots",
      AUDIT_ROOT_YEARS: "5",
    },
    event: {},
    expected: /ZodError/,
  },
  { bundle: "boi-migrate", environment: {}, event: {}, expected: /DATABASE_HOST: / },
  { bundle: "boi-rotation", environment: { ROTATES: "nothing" }, event: {}, expected: /ROTATES must be/ },
];
