import type * as pulumi from "@pulumi/pulumi";

export type Environment = Readonly<Record<string, pulumi.Input<string>>>;

export interface SharedSettings {
  readonly databaseUser: string;
  readonly issuer: pulumi.Input<string>;
  readonly clientId: pulumi.Input<string>;
  readonly rateLimitTable: pulumi.Input<string>;
  readonly signingSecretArn: pulumi.Input<string>;
  readonly tenantKeyArn: pulumi.Input<string>;
}

/** What every service reads; secrets stand in it by their ARNs only. */
export const sharedEnvironment = (settings: SharedSettings): Environment => ({
  NODE_ENV: "production",
  DATABASE_NAME: "boi",
  DATABASE_USER: settings.databaseUser,
  TOKEN_ISSUER: settings.issuer,
  TOKEN_CLIENT_ID: settings.clientId,
  RATE_LIMIT_TABLE: settings.rateLimitTable,
  SIGNING_SECRET_ARN: settings.signingSecretArn,
  TENANT_KEY_ARN: settings.tenantKeyArn,
});

/** CloudFront and API Gateway have each added an entry to X-Forwarded-For when a function sees it. */
export const behindGateway: Environment = { TRUSTED_PROXIES: "2" };

/** And the load balancer a third. */
export const behindBalancer: Environment = { TRUSTED_PROXIES: "3" };
