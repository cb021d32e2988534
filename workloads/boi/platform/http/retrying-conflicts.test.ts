import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { z } from "zod";
import { tenantId } from "../database/tenant-id";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import type { ApiServices } from "./api-services";
import { createApi } from "./create-api";
import { endpoint, type Call } from "./endpoint";
import { retryingConflicts } from "./retrying-conflicts";

describeDatabase("requests that meet each other in the database", () => {
  let given: TestDatabase;
  let app: Hono;
  const tenant = tenantId.parse(randomUUID());
  const caller = `${tenant}.administrator.ada`;
  let begun = 0;
  /** Of the endpoint that acts outside of the database. */
  let acted = 0;
  let meeting: { readonly arrived: () => Promise<void> };

  /** Lets everybody go on once as many have arrived as were awaited. */
  function meet(count: number) {
    let open = (): void => undefined;
    let missing = count;
    const all = new Promise<void>((resolve) => (open = resolve));
    return {
      arrived: () => {
        missing -= 1;
        if (missing <= 0) open();
        return all;
      },
    };
  }

  const counted = (key: string) =>
    `update boi.sessions set token_session = token_session || 'x' where user_id = '${key}'`;
  /** Locks one row, waits until the other request has locked the other, and wants that one too. */
  const crossing = async ({ sql, publish }: Call<ApiServices>, way: "ab" | "ba") => {
    begun += 1;
    await sql.query(counted(way.charAt(0)));
    await meeting.arrived();
    await sql.query(counted(way.charAt(1)));
    publish("rows.counted", { way });
    return { status: 200, body: { way } } as const;
  };
  const route = {
    method: "post",
    auth: "company:write",
    summary: "Locks two rows",
    params: z.strictObject({ way: z.enum(["ab", "ba"]) }),
    answers: { status: 200, body: z.strictObject({ way: z.string() }) },
  } as const;

  beforeAll(async () => {
    given = await testDatabase();
    app = createApi<ApiServices>(
      {
        database: given.database,
        now: () => new Date(),
        authenticate: testCallers,
        log: () => undefined,
      },
      [
        endpoint({
          ...route,
          path: "/crossings/{way}",
          operationId: "cross",
          handle: ({ params }, call) => crossing(call, params.way),
        }),
        endpoint({
          ...route,
          path: "/outings/{way}",
          operationId: "actOutside",
          outside: true,
          handle: ({ params }, call) => {
            acted += 1;
            return crossing(call, params.way);
          },
        }),
        endpoint({
          method: "get",
          path: "/counts",
          operationId: "countAlone",
          auth: "company:read",
          summary: "Counts on what it has seen, as no other transaction may have changed it",
          answers: { status: 200, body: z.strictObject({ done: z.boolean() }) },
          handle: async (_, { sql }) => {
            begun += 1;
            await sql.query("set transaction isolation level repeatable read");
            await sql.query("select from boi.sessions");
            await meeting.arrived();
            await sql.query(counted("a"));
            return { status: 200, body: { done: true } };
          },
        }),
      ],
    );
  });
  afterAll(() => given.drop());
  beforeEach(async () => {
    begun = 0;
    acted = 0;
    await given.all("delete from boi.sessions");
    await given.all("delete from boi.outbox");
    for (const user of ["a", "b"])
      await given.all(
        `insert into boi.sessions (tenant_id, user_id, token_session, started_at, seen_at) values ($1, $2, $2, now(), now())`,
        [tenant, user],
      );
  });

  const both = (path: string) => {
    meeting = meet(2);
    return Promise.all(["ab", "ba"].map((way) => testClient(app)(caller, "POST", `${path}/${way}`)));
  };
  const rows = () =>
    given.all<{ token_session: string }>("select token_session from boi.sessions order by user_id");

  test("a deadlock is broken by PostgreSQL, and the one that was undone is done again, once", async () => {
    const answers = await both("/crossings");
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(begun).toBe(3);
    expect((await rows()).map((row) => row.token_session)).toEqual(["axx", "bxx"]);
    expect(await given.all("select from boi.outbox")).toHaveLength(2);
  });

  test("what acts outside of the database is not begun again: its caller hears that it may be", async () => {
    const answers = await both("/outings");
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503]);
    expect(acted).toBe(2);
    expect((await rows()).map((row) => row.token_session)).toEqual(["ax", "bx"]);
  });

  test("of those that changed what another has read, each is done again until it is alone", async () => {
    meeting = meet(3);
    const answers = await Promise.all([1, 2, 3].map(() => testClient(app)(caller, "GET", "/counts")));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(begun).toBeGreaterThan(3);
    expect((await rows())[0]?.token_session).toBe("axxx");
  });
});

test.each([
  ["a deadlock, two times", "40P01", 2, 3, "done"],
  ["a serialization failure, for good", "40001", 9, 3, "40001"],
  ["a lock that took too long", "55P03", 1, 1, "55P03"],
  ["anything else", "23505", 1, 1, "23505"],
])("%s", async (_, code, failures, tries, outcome) => {
  let tried = 0;
  const answer = await retryingConflicts(() => {
    tried += 1;
    return tried > failures ? Promise.resolve("done") : Promise.reject(Object.assign(new Error(), { code }));
  }).catch((error: unknown) => (error as { code: string }).code);
  expect([tried, answer]).toEqual([tries, outcome]);
});
