/** Gets the public keys of an issuer; replaced in tests. */
export type FetchKeys = (url: string) => Promise<unknown>;

const largest = 256 * 1024;

/** An issuer's keys are small and near; what is large, slow or somewhere else than it was said to be is refused. */
export const fetchKeys: FetchKeys = async (url) => {
  const { protocol, hostname } = new URL(url);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !isLocal) throw new Error("keys are fetched over HTTPS only");
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(3_000) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status} for its keys`);
  const text = await response.text();
  if (text.length > largest) throw new Error("the issuer's keys are too large");
  return JSON.parse(text);
};
