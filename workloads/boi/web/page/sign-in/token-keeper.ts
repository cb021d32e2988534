import type { Tokens } from "./exchange-code";

/** Renewed a little early: a request takes its time, and clocks differ. */
const earlySeconds = 30;

/**
 * Gives out a token that is still good, for as long as the provider renews it. The tokens are in this function's memory and
 * nowhere else: who closes the tab is signed out of it.
 */
export function tokenKeeper(
  first: Tokens,
  renew: (refreshToken: string) => Promise<Tokens | undefined>,
  now: () => number = Date.now,
): () => Promise<string> {
  let tokens = first;
  let endsAt = now() + (first.expiresInSeconds - earlySeconds) * 1_000;
  let renewing: Promise<string> | undefined;
  const renewed = async (refreshToken: string): Promise<string> => {
    const next = await renew(refreshToken);
    // Refused: the API says the same of the old token, and that is shown.
    if (!next) return tokens.accessToken;
    tokens = { refreshToken, ...next };
    endsAt = now() + (next.expiresInSeconds - earlySeconds) * 1_000;
    return tokens.accessToken;
  };
  return () => {
    const { accessToken, refreshToken } = tokens;
    if (now() < endsAt || refreshToken === undefined) return Promise.resolve(accessToken);
    renewing ??= renewed(refreshToken).finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
}
