import { createHash, generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import type { Configuration } from "oidc-provider" with { "resolution-mode": "import" };
import { signOutPage } from "./sign-out-page";
import type { LocalUser } from "./users";

export const localClientId = "boi-web";

/** What access tokens are for. It is their only scope: roles, not scopes, say who may do what. */
const resource = "urn:palisade:boi-api";
const scope = "api";

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Authorization code with PKCE for one public client; JWT access tokens as those of the user pool in AWS, with `amr`. */
export function oidcConfiguration(
  users: readonly LocalUser[],
  redirectUris: readonly string[],
): Configuration {
  const find = (id: string | undefined) => users.find((user) => user.id === id);
  return {
    clients: [
      {
        client_id: localClientId,
        // Native clients may be sent back to any port of this machine (RFC 8252, 7.3).
        application_type: "native",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [...redirectUris],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: {
      keys: [
        {
          ...(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
            format: "jwk",
          }) as object),
          kid: randomUUID(),
          alg: "ES256",
          use: "sig",
        },
      ],
    },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    pkce: { required: () => true },
    routes: { authorization: "/authorize", token: "/token", jwks: "/.well-known/jwks.json" },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    clientBasedCORS: (_, origin) => loopback.test(origin),
    ttl: {
      AccessToken: 3_600,
      AuthorizationCode: 60,
      IdToken: 3_600,
      Interaction: 900,
      Session: 86_400,
      Grant: 86_400,
    },
    findAccount: (_, id) => (find(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    extraTokenClaims: ({ oidc }, token) => {
      const user = find("accountId" in token ? token.accountId : undefined);
      const code = oidc.entities.AuthorizationCode?.jti ?? token.jti;
      return user === undefined
        ? undefined
        : {
            tenant: user.tenantId,
            groups: [user.role],
            amr: ["pwd", "mfa"],
            // A code is a sign-in. Its digest, since the code itself is a secret.
            sid: createHash("sha256").update(code).digest("base64url"),
          };
    },
    features: {
      devInteractions: { enabled: false },
      // The library's own page takes a font from elsewhere, and nothing here reaches beyond this machine.
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (context, form) => {
          context.body = String(await signOutPage(form));
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope,
          audience: localClientId,
          accessTokenFormat: "jwt",
          accessTokenTTL: 3_600,
          jwt: { sign: { alg: "ES256" } },
        }),
      },
    },
    /** Consent is not asked for: the client is ours. */
    loadExistingGrant: async ({ oidc }) => {
      const { provider, session, client } = oidc;
      if (!session?.accountId || !client) return undefined;
      const known = session.grantIdFor(client.clientId);
      if (known !== undefined) return provider.Grant.find(known);
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      grant.addResourceScope(resource, scope);
      await grant.save();
      return grant;
    },
  };
}
