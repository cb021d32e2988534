import type { WebConfig } from "../../hosting/web-config";

export interface Tokens {
  readonly accessToken: string;
  readonly idToken?: string;
  readonly refreshToken?: string;
  readonly expiresInSeconds: number;
}

/** What the token endpoint gives for a code or a refresh token; undefined when it refuses. */
export async function exchangeCode(
  { tokenEndpoint, clientId }: WebConfig,
  grant: Readonly<Record<string, string>>,
  send: typeof fetch = fetch,
): Promise<Tokens | undefined> {
  const response = await send(tokenEndpoint, {
    method: "POST",
    body: new URLSearchParams({ ...grant, client_id: clientId }),
  });
  if (!response.ok) return undefined;
  const answer = (await response.json()) as {
    readonly access_token?: string;
    readonly id_token?: string;
    readonly refresh_token?: string;
    readonly expires_in?: number;
  };
  if (answer.access_token === undefined) return undefined;
  return {
    accessToken: answer.access_token,
    expiresInSeconds: answer.expires_in ?? 300,
    ...(answer.id_token !== undefined && { idToken: answer.id_token }),
    ...(answer.refresh_token !== undefined && { refreshToken: answer.refresh_token }),
  };
}
