import { randomUUID } from "node:crypto";
import { Client, type PoolClient } from "pg";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { generatedRow } from "./fixtures/generated-row";

/** What the catalogue says of every table of the schema: a new table is covered by being there. */
interface Table {
  readonly name: string;
  readonly owner: string;
  readonly forced: boolean;
  readonly tenant: boolean;
  readonly policies: number;
  readonly public: boolean;
  readonly more: boolean;
  readonly select: boolean;
  readonly parents: readonly string[];
}

const catalogue = `
  select c.oid::regclass::text as name, pg_get_userbyid(c.relowner)::text as owner,
    c.relrowsecurity and c.relforcerowsecurity as forced,
    exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and attnotnull
      and atttypid = 'uuid'::regtype) as tenant,
    (select count(*)::integer from pg_policy where polrelid = c.oid and 'boi_service'::regrole::oid <> all (polroles)
      and polroles = '{0}' and pg_get_expr(polqual, c.oid) = '(tenant_id = boi.current_tenant())'
      and pg_get_expr(polwithcheck, c.oid) = '(tenant_id = boi.current_tenant())') as policies,
    exists (select from aclexplode(c.relacl) where grantee = 0) as public,
    has_table_privilege('boi_service', c.oid, 'truncate, references, trigger') as more,
    has_table_privilege('boi_service', c.oid, 'select') as select,
    array(select distinct confrelid::regclass::text from pg_constraint
      where contype = 'f' and conrelid = c.oid and confrelid <> c.oid) as parents
  from pg_class c where c.relnamespace = 'boi'::regnamespace and c.relkind in ('r', 'p') order by 1`;

describeDatabase("tenants are kept apart in every table", () => {
  let given: TestDatabase;
  let tables: readonly Table[];
  const [one, other] = [randomUUID(), randomUUID()];
  const rows = new Map<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>();

  beforeAll(async () => {
    given = await testDatabase();
    tables = await given.all<Table>(catalogue);
    for (const tenant of [one, other]) {
      const made = new Map<string, Readonly<Record<string, unknown>>>();
      for (const { name } of parentsFirst(tables))
        made.set(name, await generatedRow(given.all, name, tenant, made));
      rows.set(tenant, made);
    }
  });
  afterAll(() => given.drop());

  test("every table is the owner's, has a tenant, forces row-level security and is closed to everyone else", () => {
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables)
      expect(table).toMatchObject({ owner: "boi_owner", forced: true, tenant: true, policies: 1 });
    for (const table of tables) expect(table).toMatchObject({ public: false, more: false });
  });

  test("there is no other policy that holds for the services, and no view past the policies", async () => {
    expect(
      await given.all(
        `select polrelid::regclass from pg_policy
         where polname <> 'tenant' and polroles <> array['boi_owner'::regrole::oid]`,
      ),
    ).toEqual([]);
    expect(
      await given.all(
        `select relname from pg_class where relnamespace = 'boi'::regnamespace and relkind in ('v', 'm', 'f')`,
      ),
    ).toEqual([]);
  });

  test("neither role can bypass row-level security, make roles or become another", async () => {
    expect(
      await given.all(
        `select rolname::text as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
           exists (select from pg_auth_members where member = r.oid) as member
         from pg_roles r where rolname in ('boi_owner', 'boi_service') order by 1`,
      ),
    ).toEqual([
      { name: "boi_owner", mighty: false, member: false },
      { name: "boi_service", mighty: false, member: false },
    ]);
  });

  test("a function that runs as the owner names its search path and is not everybody's", async () => {
    expect(
      await given.all(
        `select oid::regprocedure::text as name from pg_proc
         where pronamespace = 'boi'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype
           and (proconfig is null or not exists (select from unnest(proconfig) c where c like 'search_path=%')
             or has_function_privilege('public', oid, 'execute'))`,
      ),
    ).toEqual([]);
  });

  test("a service sees, adds, changes and removes nothing of another tenant, in any table", async () => {
    const client = await given.pool.connect();
    const found: string[] = [];
    try {
      for (const { name, select } of tables) {
        const own = await tried(client, one, `select from ${name} where tenant_id = '${one}'`);
        if (select && own === 0) found.push(`${name}: does not see its own`);
        const theirs = rows.get(other)?.get(name);
        for (const [what, statement, values] of [
          ["sees", `select from ${name} where tenant_id = '${other}'`, []],
          [
            "adds",
            `insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, $1)`,
            [JSON.stringify(await asJson(name))],
          ],
          ["changes", `update ${name} set tenant_id = '${one}' where tenant_id = '${other}'`, []],
          ["gives away", `update ${name} set tenant_id = '${other}' where tenant_id = '${one}'`, []],
          ["removes", `delete from ${name} where tenant_id = '${other}'`, []],
          ["empties", `truncate ${name} cascade`, []],
        ] as const) {
          const got = await tried(client, one, statement, values);
          const refused = got === "42501";
          const nothing = got === 0 && (what === "sees" || what === "changes" || what === "removes");
          if (!refused && !nothing) found.push(`${name}: ${what} another tenant's row (${got})`);
        }
        expect(theirs).toBeDefined();
        if ((await tried(client, undefined, `select from ${name}`)) !== 0 && select)
          found.push(`${name}: is seen without a tenant`);
      }
    } finally {
      client.release();
    }
    expect(found).toEqual([]);

    async function asJson(name: string) {
      const [row] = await given.all<{ row: unknown }>(
        `select to_jsonb(t) as row from ${name} t where tenant_id = $1`,
        [other],
      );
      return row?.row;
    }
  });

  test("the audit log is only added to, even by the owner of the table", async () => {
    const owner = new Client(given.ownerUrl);
    await owner.connect();
    try {
      for (const statement of [
        "update boi.audit_log set record = 'x'",
        "delete from boi.audit_log",
        "truncate boi.audit_log",
      ]) {
        expect(await tried(owner, one, statement)).toBe("P0001");
        await given.pool.query(statement).then(
          () => {
            throw new Error(`a service may ${statement}`);
          },
          (error: unknown) => expect(error).toMatchObject({ code: "42501" }),
        );
      }
    } finally {
      await owner.end();
    }
  });

  test("what the owner's functions may see across tenants holds no personal data", async () => {
    expect(
      await given.all(
        `select distinct a.attrelid::regclass::text || '.' || a.attname as name
         from pg_policy p join pg_attribute a on a.attrelid = p.polrelid and a.attnum > 0
         where p.polname <> 'tenant' and p.polcmd in ('r', '*') and a.attname ~ '_(bix|last4)$'`,
      ),
    ).toEqual([]);
  });
});

/** Rows that a statement touches as the tenant, or the code of its refusal; nothing of it stays. */
async function tried(
  client: Client | PoolClient,
  tenant: string | undefined,
  statement: string,
  values: readonly unknown[] = [],
): Promise<number | string> {
  await client.query("begin");
  try {
    if (tenant !== undefined) await client.query(`set local boi.tenant = '${tenant}'`);
    return (await client.query(statement, [...values])).rowCount ?? 0;
  } catch (error) {
    return (error as { code?: string }).code ?? "unknown";
  } finally {
    await client.query("rollback");
  }
}

function parentsFirst(tables: readonly Table[]): readonly Table[] {
  const done: Table[] = [];
  while (done.length < tables.length) {
    const next = tables.filter(
      (table) =>
        !done.includes(table) && table.parents.every((parent) => done.some(({ name }) => name === parent)),
    );
    if (next.length === 0) throw new Error("tables refer to each other in a circle");
    done.push(...next);
  }
  return done;
}
