import { createApp } from "./app";
import type { Database } from "./services";

const id = "0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d";
const company = {
  id,
  legalName: "Exemple SA",
  formationCountry: "FR",
  createdAt: "2026-11-23T00:00:00.000Z",
};

/** A database that remembers its queries and answers them with the given rows, or fails. */
function database(answer: readonly object[] | Error) {
  const queries: { text: string; values: readonly unknown[] | undefined }[] = [];
  const db: Database = {
    query: (text: string, values?: readonly unknown[]) => {
      queries.push({ text, values });
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ rows: [...answer] as never[] });
    },
  };
  return { db, queries };
}

const post = (body: string) => ({ method: "POST", body, headers: { "content-type": "application/json" } });

test.each([
  ["/health", 200, []],
  ["/ready", 200, []],
  ["/companies", 200, [company]],
  [`/companies/${id}`, 200, [company]],
  [`/companies/${id}`, 404, []],
  ["/companies/1 or 1=1", 400, []],
  ["/companies?after=x", 400, []],
  ["/nothing", 404, []],
] as const)("GET %s answers %d", async (path, status, rows) => {
  expect((await createApp(database(rows)).request(path)).status).toBe(status);
});

test("a company is added with its values as parameters, never as SQL", async () => {
  const { db, queries } = database([company]);
  const hostile = "Robert'); drop table companies;--";
  const response = await createApp({ db }).request(
    "/companies",
    post(JSON.stringify({ legalName: hostile, formationCountry: "FR" })),
  );
  expect(response.status).toBe(201);
  expect(queries[0]?.values).toEqual([hostile, "FR"]);
  expect(queries[0]?.text).not.toContain("drop table");
});

test.each([
  ["no JSON", "{"],
  ["an unknown field", JSON.stringify({ legalName: "x", formationCountry: "FR", admin: true })],
  ["no name", JSON.stringify({ legalName: " ", formationCountry: "FR" })],
  ["no country code", JSON.stringify({ legalName: "x", formationCountry: "France" })],
])("a body with %s is refused", async (_, body) => {
  const { db, queries } = database([]);
  expect((await createApp({ db }).request("/companies", post(body))).status).toBe(400);
  expect(queries).toEqual([]);
});

test("a failure of the database is a 500 that shows nothing of it", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation();
  const response = await createApp(
    database(new Error("password authentication failed for user boi")),
  ).request("/ready");
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('{"error":"internal error"}');
  expect(JSON.stringify(logged.mock.calls)).not.toContain("password");
});
