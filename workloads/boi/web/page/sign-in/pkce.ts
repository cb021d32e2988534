/** What one sign-in is recognised by when it comes back: only this tab knows it (RFC 7636, OpenID Connect Core 3.1.2.1). */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the user was: the fragment of an address of ours. */
  readonly returnTo: string;
}

export const newAttempt = (returnTo: string): Attempt => ({
  state: random(16),
  nonce: random(16),
  verifier: random(32),
  returnTo,
});

export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

const random = (bytes: number): string => base64url(crypto.getRandomValues(new Uint8Array(bytes)));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
