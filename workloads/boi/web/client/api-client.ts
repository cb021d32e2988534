import createClient, { type Client } from "openapi-fetch";
import { retrying, type RetryOptions } from "./retrying";
import type { paths } from "./schema";

export type ApiClient = Client<paths>;

interface ApiClientOptions extends RetryOptions {
  readonly baseUrl: string;
  /** Asked for at every call, so that it may be renewed. Absent for what needs no sign-in. */
  readonly token?: () => string | Promise<string>;
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/**
 * A client whose calls are typed by the OpenAPI document. Writes get an Idempotency-Key, the same for each retry, so that
 * one that was done although its answer was lost is not done again.
 */
export function apiClient({ baseUrl, token, fetch: send = fetch, ...options }: ApiClientOptions): ApiClient {
  const client = createClient<paths>({
    baseUrl,
    fetch: retrying(async (request) => send(request), { isRepeatable: token !== undefined, ...options }),
  });
  client.use({
    onRequest: async ({ request }) => {
      if (token) request.headers.set("authorization", `Bearer ${await token()}`);
      if (request.method !== "GET" && !request.headers.has("idempotency-key"))
        request.headers.set("idempotency-key", crypto.randomUUID());
      return request;
    },
  });
  return client;
}
