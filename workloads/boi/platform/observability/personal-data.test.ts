import { InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { z } from "zod";
import { tenantId } from "../database/tenant-id";
import { createApi } from "../http/create-api";
import { endpoint } from "../http/endpoint";
import { createLog, type Log } from "./log";
import { tracedDatabase } from "./traced-database";
import { startTracing } from "./tracing";

/** What must never be found again. */
const planted = {
  name: "Zebulon Quackenbush",
  tin: "123-45-6789",
  digits: "987654321",
  token: "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ6ZWIifQ.c2ln",
  address: "42 Wallaby Way",
};
const pattern = new RegExp(Object.values(planted).join("|").replace(/ /g, ".?"), "i");

class Planted extends Error {}

const lines: string[] = [];
const log: Log = createLog("test", { write: (line: string) => void lines.push(line) });
const spans = new InMemorySpanExporter();
const stop = startTracing("test", new SimpleSpanProcessor(spans));
afterAll(() => stop());
beforeEach(() => {
  lines.length = 0;
  spans.reset();
});

const failures: Readonly<Record<string, () => Error>> = {
  message: () => new Planted(`no person ${planted.name}\n    at ${planted.name} (${planted.tin}.js:1:1)`),
  name: () => Object.assign(new Error("x"), { name: planted.name }),
  code: () => Object.assign(new Error("x"), { code: planted.digits, detail: `Key (tin)=(${planted.tin})` }),
  cause: () => new Error("x", { cause: new Error(planted.name) }),
  stack: () =>
    Object.assign(new Error("x"), { stack: `Error: ${planted.name}\n    at ${planted.tin} (a.js:1:1)` }),
  "changed message": () => Object.assign(new Error(planted.name), { message: "other" }),
};

const nothing = { query: () => Promise.resolve({ rows: [], rowCount: 0 }) } as never;
const app = createApi(
  {
    database: tracedDatabase({
      asTenant: (_, work) => work(nothing),
      withoutTenant: () => Promise.resolve({ rows: [], rowCount: 0 }),
      transactionWithoutTenant: (work) => work(nothing),
      close: () => Promise.resolve(),
    }),
    now: () => new Date(),
    log,
    authenticate: (token) =>
      token === planted.token
        ? Promise.resolve({
            tenant: tenantId.parse("0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d"),
            user: "zebulon.quackenbush@example.com",
            roles: ["preparer"],
            session: planted.token,
          })
        : Promise.reject(new Error(`bad token ${token}`)),
  },
  [
    endpoint({
      method: "put",
      path: "/people/{person}",
      operationId: "changePerson",
      summary: "",
      auth: "person:write",
      params: z.strictObject({ person: z.string() }),
      query: z.strictObject({ search: z.string().optional() }),
      body: z.strictObject({ name: z.string(), tin: z.string(), fail: z.string().optional() }),
      answers: { status: 200, body: z.strictObject({ name: z.string() }) },
      handle: ({ body }) => {
        const failure = failures[body.fail ?? ""];
        return failure
          ? Promise.reject(failure())
          : Promise.resolve({ status: 200, body: { name: body.name } });
      },
    }),
  ],
);

const person = { name: planted.name, tin: planted.tin };
const put = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`/people/${encodeURIComponent(planted.name)}?search=${planted.digits}`, {
    method: "PUT",
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${planted.token}`,
      "content-type": "application/json",
      "user-agent": planted.name,
      "x-request-id": planted.tin,
      traceparent: `00-${planted.digits}-${planted.digits}-01`,
      tracestate: `who=${planted.digits}`,
      baggage: `who=${planted.digits}`,
      ...headers,
    },
  });

test.each<[string, number, () => Response | Promise<Response>]>([
  ["a body that is accepted", 200, () => put(person)],
  ["a body that is refused", 400, () => put({ ...person, [planted.name]: planted.tin })],
  ["a wrong token", 503, () => put(person, { authorization: `Bearer ${planted.digits}` })],
  ["a key", 400, () => put(person, { "idempotency-key": planted.name })],
  [
    "a path that is unknown",
    404,
    () => app.request(`/${planted.digits}/${encodeURIComponent(planted.name)}`),
  ],
  ["a method that is unknown", 405, () => app.request("/people/x", { method: "ZEBULON" })],
  ...Object.keys(failures).map((fail): [string, number, () => Response | Promise<Response>] => [
    `the ${fail} of an error`,
    500,
    () => put({ ...person, fail }),
  ]),
])("nothing personal of %s is logged or traced", async (_, status, send) => {
  const response = await send();
  expect(response.status).toBe(status);
  if (status >= 400) expect(await response.text()).not.toMatch(pattern);
  const traced = spans
    .getFinishedSpans()
    .map(({ name, attributes, events, status: state, resource, links }) => ({
      name,
      attributes,
      events,
      state,
      links,
      resource: resource.attributes,
    }));
  if (status !== 404 && status !== 405) {
    expect(lines).toHaveLength(1);
    expect(traced.map(({ name }) => name)).toContain("PUT /people/{person}");
  }
  expect(lines.join("\n")).not.toMatch(pattern);
  expect(JSON.stringify(traced)).not.toMatch(pattern);
});

test("a failure is logged with its class and place", async () => {
  await put({ ...person, fail: "message" });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    service: "test",
    operationId: "changePerson",
    route: "/people/{person}",
    status: 500,
    error: {
      name: "Planted",
      frames: expect.arrayContaining([expect.stringMatching(/^personal-data\.test\.[jt]s:\d+$/)]),
    },
  });
});

test("a transaction is a span within that of its request", async () => {
  await put(person);
  const [transaction, request] = spans.getFinishedSpans();
  expect([transaction?.name, request?.name]).toEqual(["transaction", "PUT /people/{person}"]);
  expect(transaction?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
});

test("a trace goes on from the caller's, without what else the caller sent of it", async () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  await put(person, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  for (const span of spans.getFinishedSpans()) {
    expect(span.spanContext().traceId).toBe(traceId);
    expect(span.spanContext().traceState).toBeUndefined();
  }
});

test.each([
  ["an operation", { operationId: planted.name }],
  ["a route", { route: `/people/${planted.name}` }],
  ["a tenant", { tenantId: planted.tin }],
  ["a user", { userId: "zebulon.quackenbush@example.com" }],
  ["an id", { ids: { person: planted.name } }],
  ["an id's name", { ids: { [planted.name]: "0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d" } }],
  ["a number", { status: planted.digits }],
  ["an unknown field", { name: planted.name, body: person }],
  ["an error that is none", { error: planted.name }],
])("%s that is none is withheld, even where the types are got around", (_, fields) => {
  log(fields as never);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toMatch(pattern);
});

test("an event is a text of the source, by its type", () => {
  log({ event: "filing.submitted", count: 2 });
  const made: string = planted.name;
  // @ts-expect-error -- a text that was put together is refused by the compiler
  log({ event: made });
  expect(lines[0]).toContain("filing.submitted");
  expect(lines.join()).not.toMatch(pattern);
});
