import { apiClient, type ApiClient } from "../../client/api-client";
import { RefusedRequest } from "./refused-request";

/** The API at this page's own address. Each request has an id that both sides know, also when no answer comes. */
export function connect(token?: () => Promise<string>): ApiClient {
  const client = apiClient({
    baseUrl: location.origin,
    ...(token && { token }),
    fetch: async (request) => {
      try {
        return await fetch(request);
      } catch {
        throw new RefusedRequest(
          0,
          "No answer came: the platform or the network between is down. Try again.",
          request.headers.get("x-request-id") ?? "unknown",
        );
      }
    },
  });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set("x-request-id", crypto.randomUUID());
      return request;
    },
  });
  return client;
}
