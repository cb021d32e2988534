import { getConnInfo as lambdaConnection } from "hono/aws-lambda";
import { getConnInfo as serverConnection } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { RequestAddress } from "../platform/http/client-address";

/**
 * Where a request comes from. Callers may write what they like into X-Forwarded-For; only its last entries, one for each
 * of our own proxies, are true. Without proxies it is not looked at.
 */
export const forwardedAddress = (header: string | undefined, connection: string, proxies: number): string => {
  if (proxies === 0) return connection;
  const entries = (header ?? "").split(",").map((entry) => entry.trim());
  const entry = entries[entries.length - proxies];
  return entry === undefined || entry === "" ? connection : entry;
};

const addressBy =
  (connection: (c: Context) => { readonly remote: { readonly address?: string } }) =>
  (proxies: number): RequestAddress =>
  (c) =>
    forwardedAddress(c.req.header("x-forwarded-for"), connection(c).remote.address ?? "unknown", proxies);

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor, @hono/aws-lambda, is not published yet
export const lambdaAddress = addressBy(lambdaConnection);
export const serverAddress = addressBy(serverConnection);
