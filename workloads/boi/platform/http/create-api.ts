import { Hono, type Context } from "hono";
import { cors } from "hono/cors";
import type { Caller } from "../identity/caller";
import { failed, inSpan } from "../observability/span";
import { answerPublicRequest } from "./answer-public-request";
import { answerRequest } from "./answer-request";
import { answerResponse } from "./answer-response";
import type { Endpoint } from "./endpoint";
import type { ApiServices } from "./api-services";
import { endpointFaults } from "./endpoint-faults";
import { Problem } from "./problem";
import { problemOf } from "./problem-of";
import { problemResponse } from "./problem-response";
import { requestIdOf } from "./request-id";
import { logToStandardError, type RequestEntry } from "./request-log";
import { securityHeaders } from "./security-headers";

/** The application of one service: every endpoint authenticated, permitted, idempotent, audited and in one transaction. */
export function createApi<Services extends ApiServices>(
  services: Services,
  endpoints: readonly Endpoint<Services>[],
): Hono {
  const faults = endpointFaults(endpoints);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const app = new Hono();
  app.use(securityHeaders);
  if (services.allowedOrigins?.length)
    app.use(
      cors({
        origin: [...services.allowedOrigins],
        allowHeaders: [
          "authorization",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-none-match",
          "x-request-id",
        ],
        exposeHeaders: ["etag", "location", "retry-after", "x-request-id"],
        maxAge: 600,
      }),
    );
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    // Why it is not ready is for the log: this route needs no sign-in.
    await services.database.withoutTenant("select 1").catch((cause: unknown) => {
      throw Object.assign(new Problem(503, "the service is not ready", [], 1), { cause });
    });
    return c.json({ status: "ready" });
  });
  const { openApi } = services;
  if (openApi) app.get("/openapi.json", (c) => c.json(openApi()));
  for (const endpoint of endpoints)
    app.on(endpoint.method.toUpperCase(), honoPath(endpoint.path), (c) => respond(c, services, endpoint));
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path)))
    app.all(honoPath(path), (c) => {
      c.header("allow", allowed(endpoints, path));
      return problemResponse(c, new Problem(405, "this resource has no such method"), requestIdOf(c));
    });
  app.notFound((c) => problemResponse(c, new Problem(404, "there is no such resource"), requestIdOf(c)));
  app.onError((error, c) => {
    const requestId = requestIdOf(c);
    const problem = problemOf(error);
    note(services, { ...unnamed(c), status: problem.status, milliseconds: 0, requestId }, faultOf(error));
    return problemResponse(c, problem, requestId);
  });
  return app;
}

/** One request to one endpoint: its answer or problem, its span and its line in the log. */
function respond<Services extends ApiServices>(
  c: Context,
  services: Services,
  endpoint: Endpoint<Services>,
): Promise<Response> {
  const { operationId, path: route } = endpoint;
  const begun = performance.now();
  const requestId = requestIdOf(c);
  c.header("x-request-id", requestId);
  const attributes = { "http.route": route, "boi.operation": operationId, "boi.request": requestId };
  const parent = c.req.header("traceparent") ?? "";
  return inSpan(
    `${endpoint.method.toUpperCase()} ${route}`,
    attributes,
    async (span) => {
      const who: { tenantId?: string; userId?: string } = {};
      let thrown: unknown;
      const response = await answered(c, services, endpoint, requestId, ({ tenant, user }) => {
        who.tenantId = tenant;
        who.userId = user;
        span.setAttribute("boi.tenant", tenant);
      }).catch((error: unknown) => {
        thrown = error;
        return problemResponse(c, problemOf(error), requestId);
      });
      const { status } = response;
      span.setAttribute("http.response.status_code", status);
      const milliseconds = performance.now() - begun;
      const error = faultOf(thrown);
      if (error !== undefined) failed(span, error);
      note(
        services,
        { operationId, method: c.req.method, route, status, milliseconds, requestId, ...who },
        error,
      );
      return response;
    },
    parent,
  );
}

async function answered<Services extends ApiServices>(
  c: Context,
  services: Services,
  endpoint: Endpoint<Services>,
  requestId: string,
  known: (caller: Caller) => void,
): Promise<Response> {
  const answer =
    endpoint.auth === "public"
      ? await answerPublicRequest(c, services, endpoint, requestId)
      : await answerRequest(c, services, endpoint, requestId, known);
  return answerResponse(c, endpoint, answer);
}

/** A problem of the caller's making is no error of ours; what lies behind a 503 is. */
const faultOf = (thrown: unknown): unknown => (thrown instanceof Problem ? thrown.cause : thrown);

const note = ({ log = logToStandardError }: ApiServices, entry: RequestEntry, error: unknown): void =>
  log({ ...entry, ...(error !== undefined && { error }) });

const unnamed = (c: Context) => ({ operationId: "none", method: c.req.method, route: "none" });

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

const allowed = (endpoints: readonly Endpoint<never>[], path: string): string =>
  [
    ...new Set(
      endpoints
        .filter((given) => given.path === path)
        .flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])),
    ),
  ].join(", ");
