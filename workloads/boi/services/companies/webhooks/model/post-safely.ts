import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address";
import { hostOf, urlProblem } from "./webhook-url";

/** What a delivery uses of the network. Tests have other names and addresses than the Internet. */
export interface WebhookNetwork {
  readonly addressesOf: (host: string) => Promise<readonly string[]>;
  readonly permits: (address: string) => boolean;
  readonly urlProblem: (url: string) => string | undefined;
  /** Of receivers whose certificates are not signed by a public authority. */
  readonly ca?: string;
}

export const internet: WebhookNetwork = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  permits: isPublicAddress,
  urlProblem,
};

/** A status, or a word for why there was none. */
export type Outcome = number | "refused-url" | "refused-address" | "unknown-host" | "timeout" | "network";

const timeout = 10_000;

/**
 * One POST to somebody else's server. The name is resolved once, every address must be public, and the connection goes to
 * an address that was looked at: a name that changes its mind in between gains nothing. Redirects are not followed, and
 * what is answered is not read.
 */
export async function postSafely(
  given: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  network: WebhookNetwork = internet,
): Promise<Outcome> {
  if (network.urlProblem(given) !== undefined) return "refused-url";
  const url = new URL(given);
  const host = hostOf(url);
  const addresses =
    isIP(host) === 0 ? await within(network.addressesOf(host), timeout).catch(() => []) : [host];
  const [address] = addresses;
  if (address === undefined) return "unknown-host";
  if (!addresses.every((one) => network.permits(one))) return "refused-address";
  const pinned: LookupFunction = (_, options, done) => {
    const family = isIP(address);
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        lookup: pinned,
        // A connection that is kept might be to an address of yesterday.
        agent: false,
        signal: AbortSignal.timeout(timeout),
        ...(network.ca !== undefined && { ca: network.ca }),
      },
      (response) => {
        const { statusCode } = response;
        response.destroy();
        resolve(statusCode ?? "network");
      },
    );
    sent.on("error", (error) => resolve(error.name === "AbortError" ? "timeout" : "network"));
    sent.end(body);
  });
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
