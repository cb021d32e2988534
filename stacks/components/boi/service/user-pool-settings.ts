import type * as aws from "@pulumi/aws";

export const passwordPolicy = {
  minimumLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordHistorySize: 24,
  temporaryPasswordValidityDays: 1,
};

/** Set once, when the user is created: a user who could change it would work in another firm's data. */
export const tenantAttribute = {
  name: "tenant",
  attributeDataType: "String",
  mutable: false,
  stringAttributeConstraints: { minLength: "36", maxLength: "36" },
};

/** The web client: a code with PKCE and no secret, since nothing in a browser stays one; tokens that do not live long. */
export const webClient = (webUrl: string): Omit<aws.cognito.UserPoolClientArgs, "userPoolId"> => ({
  name: "boi-web",
  generateSecret: false,
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ["code"],
  allowedOauthScopes: ["openid"],
  supportedIdentityProviders: ["COGNITO"],
  callbackUrls: [`${webUrl}/`],
  logoutUrls: [`${webUrl}/`],
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  preventUserExistenceErrors: "ENABLED",
  enableTokenRevocation: true,
  authSessionValidity: 3,
  accessTokenValidity: 10,
  idTokenValidity: 10,
  refreshTokenValidity: 8,
  tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
  readAttributes: ["email", "email_verified"],
  writeAttributes: ["email"],
});

/** A sign-in that looks stolen is refused; a password found in a leak has to be changed. */
export const riskAnswers = {
  accountTakeoverRiskConfiguration: {
    actions: {
      lowAction: { eventAction: "MFA_REQUIRED", notify: false },
      mediumAction: { eventAction: "MFA_REQUIRED", notify: false },
      highAction: { eventAction: "BLOCK", notify: false },
    },
  },
  compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
};
