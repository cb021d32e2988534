import { describeDatabase } from "../testing/test-database";
import type { Operation } from "../../platform/http/operation";
import { allowedRole, withJsonBody } from "./fixtures/callable";
import { bodies, goodRequest } from "./fixtures/good-requests";
import { injections } from "./fixtures/injections";
import { replaced, textLeaves } from "./fixtures/leaves";
import { refusalFaults } from "./fixtures/refusal-faults";
import type { Sent } from "./fixtures/sent";
import { operations } from "./fixtures/services";
import { openStage, type Firm, type Stage } from "./fixtures/stage";
import { harmFaults } from "./fixtures/harm-faults";

/** Ids stand for those that are known only when the test runs: here only where texts stand is asked. */
const anyFirm = new Proxy({} as Firm, { get: () => "id" });
const fields = withJsonBody.flatMap(([id, operation]) =>
  textLeaves(bodies[id]?.(anyFirm)).map((path) => [id, path.join("/"), path, operation] as const),
);
const parameters = operations.flatMap((operation) =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].map(
    ([, name = ""]) => [operation.operationId, name, operation] as const,
  ),
);
const queries = operations.flatMap((operation) =>
  Object.keys(operation.query?.shape ?? {}).map((name) => [operation.operationId, name, operation] as const),
);

describeDatabase("hostile text", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const good = (operation: Operation): Sent => {
    const role = allowedRole(operation);
    return { ...goodRequest(operation, stage.ours), ...(role && { token: stage.ours.as(role) }) };
  };
  const all = (sent: (text: string) => Sent) => harmFaults(stage, injections.map(sent));

  test.each(parameters)("does no harm in the path of %s, as its %s", async (_, name, operation) => {
    const sent = good(operation);
    const path = (text: string) => operation.path.replace(`{${name}}`, encodeURIComponent(text));
    expect(
      await all((text) => ({
        ...sent,
        path: goodRequest({ ...operation, path: path(text) }, stage.ours).path,
      })),
    ).toEqual([]);
  });

  test.each(queries)("does no harm in the query of %s, as its %s", async (_, name, operation) => {
    const sent = good(operation);
    const [path = "", query = ""] = sent.path.split("?");
    expect(
      await all((text) => {
        const values = new URLSearchParams(query);
        values.set(name, text);
        return { ...sent, path: `${path}?${values.toString()}` };
      }),
    ).toEqual([]);
  });

  // After those before it, which would show the texts that these have stored.
  test.each(fields)("does no harm in the body of %s, in /%s", async (_id, _place, path, operation) => {
    const sent = good(operation);
    expect(await all((text) => ({ ...sent, body: replaced(sent.body, path, text) }))).toEqual([]);
  });

  test.each([
    "idempotency-key",
    "if-match",
    "if-none-match",
    "x-request-id",
    "traceparent",
    "authorization",
    "accept-language",
    "x-forwarded-for",
    "origin",
  ])("does no harm in the header %s", async (name) => {
    const [, operation] = withJsonBody.find(([id]) => id === "replaceCompany") ?? [];
    const sent = good(operation as Operation);
    const headers = (text: string) => ({
      ...sent.headers,
      [name]: text.replace(/[\r\n\0]/g, "").replace(/[^\x20-\x7e]/g, ""),
    });
    expect(await all((text) => ({ ...sent, headers: headers(text) }))).toEqual([]);
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const id = "7f1c1c5e-0d3c-4b06-8d5e-0d7a3f0a1b2c";
  describe.each<[string, string]>([
    ["that is no JSON", "bm8"],
    ["that is no base64url", "%2Fetc%2Fpasswd"],
    ["of nothing", encoded([])],
    ["of null", encoded(null)],
    ["of an object", encoded({ 0: id, length: 1, __proto__: [] })],
    ["with SQL as its date", encoded(["2026-01-01'; drop schema boi cascade; --", id])],
    ["with SQL as its id", encoded(["2026-01-01T00:00:00.000000Z", `${id}' or '1'='1`])],
    ["of a day that is not", encoded(["2026-02-30T00:00:00.000000Z", id])],
    ["of a day that is not, as PostgreSQL writes it", encoded(["2026-02-30 00:00:00.000000+00", id])],
    ["beyond all days", encoded(["+999999-01-01T00:00:00.000000Z", id])],
    ["of numbers beyond all columns", encoded([1e300, 1e300])],
    ["of negative numbers", encoded([-1, -1])],
    ["deeper than any", encoded(JSON.parse("[".repeat(100) + "]".repeat(100)))],
    ["of six hundred characters", "A".repeat(600)],
  ])("a cursor %s answers 400", (_, cursor) => {
    test.each(queries.filter(([, name]) => name === "cursor"))("from %s", async (_id, _name, operation) => {
      const sent = good(operation);
      const path = `${sent.path}${sent.path.includes("?") ? "&" : "?"}cursor=${cursor}`;
      expect(await refusalFaults(stage, { ...sent, path }, 400)).toEqual([]);
    });
  });

  describe.each(["0", "-1", "101", "1e9", "25.5", "NaN", "", "ten", "25&limit=26"])(
    "a limit of %s answers 400",
    (limit) => {
      test.each(queries.filter(([, name]) => name === "limit"))(
        "from %s",
        async (operationId, _name, operation) => {
          const sent = good(operation);
          const most = operationId === "listAuditRecords" && limit === "101" ? "1001" : limit;
          expect(await refusalFaults(stage, { ...sent, path: `${sent.path}?limit=${most}` }, 400)).toEqual(
            [],
          );
        },
      );
    },
  );

  test.each(["name", "tenant_id", "__proto__", "constructor", "order", "$where"])(
    "an unknown parameter %s answers 400",
    async (name) => {
      const [, , operation] = queries.find(([operationId]) => operationId === "listCompanies") ?? [];
      const path = name === "name" ? "/companies?name=a&name=b" : `/companies?${name}=1`;
      expect(await refusalFaults(stage, { ...good(operation as Operation), path }, 400)).toEqual([]);
    },
  );
});
