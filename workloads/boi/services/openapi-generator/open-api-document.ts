import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { titleOf } from "../../platform/http/problem";
import type { Operation } from "../../platform/http/operation";
import { possibleProblems } from "./possible-problems";
import { ifMatchHeader, ifNoneMatchHeader, keyHeader, problemSchema } from "./schemas";

type RouteConfig = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

const bearer = "bearer";

/**
 * One OpenAPI 3.1 document of the given operations. `keysAdded` is the document of a client that adds Idempotency-Keys by
 * itself, so that its caller need not.
 */
export function openApiDocument(
  operations: readonly Operation[],
  { keysAdded = false }: { readonly keysAdded?: boolean } = {},
): object {
  // Only its registry and generator are of use: the services route by themselves.
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.register("Problem", problemSchema);
  registry.registerComponent("securitySchemes", bearer, {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "An access token of the staff's sign-in, or of an invited person",
  });
  for (const operation of operations) registry.registerPath(route(operation, keysAdded));
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Beneficial ownership information",
      version: "1.0.0",
      description: "Companies, their owners, documents and filings with FinCEN.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/", description: "Where this document is served" }],
    tags: tags(operations).map((name) => ({ name, description: `Operations below /${name}` })),
  });
  return withoutWebhooks(document);
}

/** The generator writes an empty list of webhooks, which says less than none. */
function withoutWebhooks(document: object): object {
  return Object.fromEntries(
    Object.entries(document).filter(
      ([name, value]) => name !== "webhooks" || Object.keys(value as object).length > 0,
    ),
  );
}

const tagOf = (path: string): string => path.split("/")[1] ?? "";

const tags = (operations: readonly Operation[]): readonly string[] =>
  [...new Set(operations.map(({ path }) => tagOf(path)))].sort();

function route(operation: Operation, keysAdded: boolean): RouteConfig {
  const { method, path, operationId, summary, auth, params, query, body, consumes, ifMatch } = operation;
  const headers = {
    ...(method === "post" &&
      auth !== "public" && { "idempotency-key": keysAdded ? keyHeader.optional() : keyHeader }),
    ...(method !== "get" && method !== "post" && { "idempotency-key": keyHeader.optional() }),
    ...(ifMatch === true && { "if-match": ifMatchHeader }),
    ...(method === "get" && { "if-none-match": ifNoneMatchHeader.optional() }),
  };
  return {
    method,
    path,
    operationId,
    summary,
    tags: [tagOf(path)],
    description: auth === "public" ? "Needs no sign-in." : `Needs the permission \`${auth}\`.`,
    security: auth === "public" ? [] : [{ [bearer]: [] }],
    request: {
      ...(params && { params: params as never }),
      ...(query && { query: query as never }),
      headers: z.object(headers) as never,
      ...(body && {
        body: {
          required: true,
          content: consumes
            ? Object.fromEntries(consumes.map((type) => [type, { schema: binary }]))
            : { "application/json": { schema: body } },
        },
      }),
    },
    responses: { ...success(operation), ...Object.fromEntries(possibleProblems(operation).map(problem)) },
  };
}

const binary = { type: "string", format: "binary" } as const;

const text = { type: "string" } as const;

function success({ method, answers: { status, body, contentType } }: Operation): RouteConfig["responses"] {
  const headers = {
    "x-request-id": { description: "The request's id, in the logs too", schema: text },
    ...(status !== 204 && {
      etag: { description: "The version, for If-Match and If-None-Match", schema: text },
    }),
    ...(status === 201 && { location: { description: "Where it was made", schema: text } }),
  };
  const content =
    contentType === undefined
      ? { "application/json": { schema: body } }
      : { [contentType]: { schema: binary } };
  return {
    [status]: { description: "Done", headers, ...(status !== 204 && { content }) },
    ...(method === "get" && { 304: { description: "Not changed" } }),
  };
}

const problem = (status: Parameters<typeof titleOf>[0]) => [
  status,
  {
    description: titleOf(status),
    content: { "application/problem+json": { schema: problemSchema } },
    ...((status === 429 || status === 503) && {
      headers: { "retry-after": { description: "Seconds to wait", schema: { type: "integer" as const } } },
    }),
  },
];
