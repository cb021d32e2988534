import { randomUUID } from "node:crypto";
import type { Hono } from "hono";

export interface Called<Body> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | null;
  readonly headers: Headers;
}

/** Calls an application as a client does: JSON in and out, a new idempotency key each time unless one is given. */
export const testClient =
  (app: Pick<Hono, "request">) =>
  async <Body = Record<string, never>>(
    token: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Called<Body>> => {
    const response = await app.request(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(method !== "GET" && { "idempotency-key": randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      body: (json ? JSON.parse(text) : text) as Body,
      etag: response.headers.get("etag"),
      headers: response.headers,
    };
  };
