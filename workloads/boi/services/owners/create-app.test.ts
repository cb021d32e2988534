import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp as createCompanies } from "../companies/create-app";
import { tenantId } from "../../platform/database/tenant-id";
import { roleViolations } from "../../platform/http/fixtures/role-violations";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import type { Protection } from "../../platform/protection/protection";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { questions } from "../../domain/rules";
import { createApp } from "./create-app";
import { ownersEndpoints } from "./endpoints";
import { peopleForReport } from "./verbs/report-part";

const today = "2026-11-25";

const planted = {
  name: { last: "Xylophonova", first: "Quetzalina" },
  birthDate: "1971-03-04",
  address: { street: "77 Rue Imaginaire", city: "Nulleville", country: "FR", postalCode: "99123" },
  idDocument: { type: "foreign-passport", number: "ZQ9988776", country: "FR" },
};
const words = ["Xylophonova", "Quetzalina", "1971-03-04", "Imaginaire", "Nulleville", "ZQ9988776"];

describeDatabase("the owners service", () => {
  let given: TestDatabase;
  let folder: string;
  let protection: Protection;
  let call: ReturnType<typeof testClient>;
  let companies: ReturnType<typeof testClient>;
  let app: ReturnType<typeof createApp>;
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
  const preparer = `${tenant}.preparer`;
  const officer = `${tenant}.compliance-officer`;

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "owners-"));
    protection = createProtection(tenantKeys(fileMasterKey(join(folder, "key"))));
    const services = {
      database: given.database,
      protection,
      authenticate: testCallers,
      now: () => new Date(`${today}T15:00:00Z`),
    };
    app = createApp(services);
    call = testClient(app);
    companies = testClient(createCompanies(services));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  const person = async (body: object = { minor: false, data: planted }) => {
    const added = await call<{ personId: string }>(preparer, "POST", "/people", body);
    return { ...added, id: added.body.personId };
  };
  const company = async () =>
    (
      await companies<{ companyId: string }>(preparer, "POST", "/companies", {
        legalName: "Exemple SA",
        formation: { country: "FR" },
        firstRegisteredOn: "2026-01-05",
      })
    ).body.companyId;
  const attest = async (id: string, usPerson: boolean) => {
    const { etag } = await call(preparer, "GET", `/people/${id}`).then(async (read) =>
      read.status === 200 ? read : await call(officer, "GET", `/people/${id}`),
    );
    return call(
      preparer,
      "POST",
      `/people/${id}/attestation`,
      { usPerson, basis: usPerson ? "citizen" : "none" },
      { "if-match": etag ?? "" },
    );
  };
  const clean = (personId: string) =>
    given.all(
      `insert into boi.documents (tenant_id, document_id, person_id, kind, state, content_type, bytes, subject, uploaded_by)
       values ($1, $2, $3, 'identification', 'clean', 'image/png', 100, gen_random_uuid(), 'x')`,
      [tenant, randomUUID(), personId],
    );
  const own = async (
    companyId: string,
    personId: string,
    more: object = { ownershipPercent: 40, substantialControl: false },
  ) =>
    call<{ interestId: string }>(preparer, "POST", "/interests", {
      companyId,
      personId,
      role: "owner",
      since: "2026-01-05",
      ...more,
    });
  const people = (companyId: string) =>
    given.database.asTenant(tenant, (sql) => peopleForReport(sql, protection, tenant, companyId, today));
  const everything = async () => {
    const tables = await given.all<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'boi'",
    );
    const found = [];
    for (const { name } of tables)
      found.push(JSON.stringify(await given.all(`select t::text from ${name} t`)));
    return found.join("\n");
  };

  test("answers each role as the table of permissions says", async () => {
    expect(
      await roleViolations(app, ownersEndpoints, (role) =>
        Promise.resolve(`Bearer ${tenant}.${role}.x${role === "invited-person" ? `.${randomUUID()}` : ""}`),
      ),
    ).toEqual([]);
  });

  test("reads back what was written, says what is missing, and notes each reading", async () => {
    const { id } = await person({ data: { name: planted.name } });
    const read = await call(officer, "GET", `/people/${id}`);
    expect(read.body).toMatchObject({
      data: { name: planted.name },
      missing: ["attestation", "minor", "birthDate", "address", "idDocument"],
    });
    const noted = await given.all<{ record: string }>(
      "select record from boi.audit_log order by sequence desc limit 1",
    );
    expect(JSON.parse(noted[0]?.record ?? "")).toMatchObject({
      action: "person.read",
      target: { id },
      fields: ["name"],
    });
  });

  test("keeps nothing readable of a person anywhere in the database", async () => {
    const { id, etag } = await person();
    await call(
      preparer,
      "PUT",
      `/people/${id}`,
      { data: { ...planted, birthDate: "1971-03-04" } },
      { "if-match": etag ?? "" },
    );
    await attest(id, false);
    await own(await company(), id);
    const all = await everything();
    expect(all.length).toBeGreaterThan(1000);
    for (const word of words) expect(all).not.toContain(word);
  });

  test.each<[string, object, number, string]>([
    ["a birth in the future", { ...planted, birthDate: "2026-11-26" }, 422, "/data/birthDate"],
    [
      "a passport without an issuer",
      { ...planted, idDocument: { type: "foreign-passport", number: "1" } },
      400,
      "/data/idDocument/country",
    ],
    [
      "a foreign passport of the United States",
      { ...planted, idDocument: { ...planted.idDocument, country: "US" } },
      422,
      "/data/idDocument",
    ],
    [
      "an address in no country",
      { address: { ...planted.address, country: "XX" } },
      422,
      "/data/address/country",
    ],
    ["a FinCEN ID of eleven digits", { fincenId: "12345678901" }, 400, "/data/fincenId"],
    ["a company's name of a person", { legalName: "Acme" }, 422, "/data/legalName"],
    ["a line break in a name", { ...planted, name: { last: "A\nB", first: "C" } }, 422, "/data/name/last"],
  ])("refuses %s and does not repeat it", async (_, data, status, pointer) => {
    const refused = await call<{ errors?: { pointer: string }[] }>(preparer, "POST", "/people", { data });
    expect(refused.status).toBe(status);
    expect(refused.body.errors?.map((error) => error.pointer).join(" ")).toContain(pointer);
    for (const word of words) expect(JSON.stringify(refused.body)).not.toContain(word);
  });

  test("erases what is known of a U.S. person as soon as it is attested, and takes nothing more", async () => {
    const { id } = await person();
    expect((await attest(id, true)).status).toBe(200);
    const read = await call(officer, "GET", `/people/${id}`);
    expect(read.body).toMatchObject({ usPerson: true, data: {}, missing: [] });
    const more = await call(
      preparer,
      "PUT",
      `/people/${id}`,
      { data: planted },
      { "if-match": read.etag ?? "" },
    );
    expect(more.status).toBe(409);
    // It was a mistake: then everything has to be stated again, under a new key.
    expect((await attest(id, false)).status).toBe(200);
    const now = await call(officer, "GET", `/people/${id}`);
    const again = await call(
      preparer,
      "PUT",
      `/people/${id}`,
      { data: planted },
      { "if-match": now.etag ?? "" },
    );
    expect(again.status).toBe(200);
  });

  test("the database itself keeps nothing of a U.S. person", async () => {
    const { id } = await person();
    const change = given.all("update boi.people set us_person = true where person_id = $1", [id]);
    await expect(change).rejects.toThrow("nothing_of_us_persons");
  });

  describe("a list of people", () => {
    interface Listed {
      readonly personId: string;
      readonly state: string;
      readonly name?: object;
    }
    const firm = tenantId.parse(randomUUID());
    const ids: string[] = [];
    const as = (role: string) => `${firm}.${role}`;
    const list = (role: string, query = "") =>
      call<{ items: Listed[]; next?: string }>(as(role), "GET", `/people${query}`);
    const audited = async () =>
      (
        await given.all<{ record: { action: string; fields?: string[]; details: { people: string } } }>(
          "select record::jsonb as record from boi.audit_log where tenant_id = $1 order by sequence",
          [firm],
        )
      ).map(({ record }) => record);

    beforeAll(async () => {
      for (const data of [planted, {}, { ...planted, idDocument: { ...planted.idDocument, number: "X1" } }]) {
        const { body } = await call<{ personId: string }>(as("preparer"), "POST", "/people", { data });
        ids.push(body.personId);
      }
      const attestation = [{ usPerson: true, basis: "citizen" }, { "if-match": '"1"' }] as const;
      await call(as("preparer"), "POST", `/people/${ids[1] ?? ""}/attestation`, ...attestation);
      const { etag } = await call(as("preparer"), "GET", `/people/${ids[2] ?? ""}`);
      const erasing = [{ reason: "asked to" }, { "if-match": etag ?? "" }] as const;
      const { body } = await call<{ personId: string }>(as("preparer"), "POST", "/people", {
        kind: "exempt-entity",
        data: { legalName: "Big Bank AG" },
      });
      ids.push(body.personId);
      await call(as("compliance-officer"), "POST", `/people/${ids[2] ?? ""}/erasure`, ...erasing);
    });

    test("shows an auditor who there is, without a word of their data, and records no reading", async () => {
      const before = (await audited()).length;
      const { body } = await list("auditor");
      expect(body.items.map(({ personId, state }) => [personId, state])).toEqual([
        [ids[0], "incomplete"],
        [ids[1], "us-person"],
        [ids[2], "erased"],
        [ids[3], "complete"],
      ]);
      for (const word of [...words, "Big Bank"]) expect(JSON.stringify(body)).not.toContain(word);
      expect(await audited()).toHaveLength(before);
    });

    test("shows a preparer their names, and records whose in one entry", async () => {
      const before = (await audited()).length;
      const { body } = await list("preparer");
      expect(body.items).toMatchObject([
        { name: planted.name, documentLast4: "8776" },
        {},
        {},
        { legalName: "Big Bank AG" },
      ]);
      expect(body.items.map((item) => "name" in item)).toEqual([true, false, false, false]);
      for (const word of ["1971-03-04", "Imaginaire", "ZQ9988776"])
        expect(JSON.stringify(body)).not.toContain(word);
      expect((await audited()).slice(before)).toMatchObject([
        { action: "people.read", details: { people: [ids[0], ids[3]].join(" ") } },
      ]);
    });

    test("goes page by page, each once", async () => {
      const seen: string[] = [];
      let next: string | undefined;
      do {
        const { body } = await list("auditor", `?limit=1${next === undefined ? "" : `&cursor=${next}`}`);
        seen.push(...body.items.map(({ personId }) => personId));
        next = body.next;
      } while (next !== undefined);
      expect(seen).toEqual(ids);
    });

    test.each<[string, object, number | undefined]>([
      ["the number of a document", { idDocument: planted.idDocument }, 0],
      [
        "the number as it is written elsewhere",
        { idDocument: { ...planted.idDocument, number: "zq 998-8776" } },
        0,
      ],
      [
        "the number of another country's document",
        { idDocument: { ...planted.idDocument, country: "DE" } },
        undefined,
      ],
      ["another number", { idDocument: { ...planted.idDocument, number: "ZQ9988777" } }, undefined],
      ["the number of somebody erased", { idDocument: { ...planted.idDocument, number: "X1" } }, undefined],
      ["a FinCEN ID that no one has", { fincenId: "200000000009" }, undefined],
    ])("is searched by %s, which is noted without it", async (_, wanted, index) => {
      const found = index === undefined ? [] : [ids[index]];
      const { status, body } = await call(as("preparer"), "POST", "/people/search", wanted);
      expect([status, body]).toEqual([200, { personIds: found }]);
      const noted = (await audited()).at(-1);
      expect(noted).toMatchObject({ action: "people.search", details: { people: found.join(" ") } });
      expect(JSON.stringify(noted)).not.toMatch(/ZQ9988776|X1"/);
    });

    test("is searched by a FinCEN ID, by no one without the permission, and in no other tenant", async () => {
      const { id } = await person({ data: { fincenId: "200000000077" } });
      const search = (token: string) =>
        call(token, "POST", "/people/search", { fincenId: "200000000077" }).then(({ status, body }) => [
          status,
          "personIds" in body ? body.personIds : undefined,
        ]);
      expect(await search(preparer)).toEqual([200, [id]]);
      expect(await search(as("preparer"))).toEqual([200, []]);
      expect(await search(`${tenant}.auditor`)).toEqual([403, undefined]);
      const both = { fincenId: "200000000077", idDocument: planted.idDocument };
      expect((await call(preparer, "POST", "/people/search", both)).status).toBe(400);
      expect((await call(preparer, "POST", "/people/search", {})).status).toBe(400);
    });
  });

  test("makes every copy unreadable when a person is erased", async () => {
    const { id, etag } = await person();
    await call(preparer, "PUT", `/people/${id}`, { data: planted, minor: false }, { "if-match": etag ?? "" });
    const [row] = await given.all<{ subject: string }>(
      "select subject from boi.people where person_id = $1",
      [id],
    );
    const copies = await given.all<{ sealed: string }>(
      "select row_data->>'data_ct' as sealed from boi.history where row_id = $1 and row_data->>'data_ct' is not null",
      [id],
    );
    expect(copies.length).toBeGreaterThanOrEqual(2);
    expect(
      await given.all("select from boi.people where person_id = $1 and document_bix is not null", [id]),
    ).toHaveLength(1);
    const read = await call(officer, "GET", `/people/${id}`);
    const erased = await call(
      officer,
      "POST",
      `/people/${id}/erasure`,
      { reason: "asked to" },
      { "if-match": read.etag ?? "" },
    );
    expect(erased.status).toBe(200);
    expect((await call(officer, "GET", `/people/${id}`)).status).toBe(410);
    expect(
      (await call(preparer, "PUT", `/people/${id}`, { data: {} }, { "if-match": read.etag ?? "" })).status,
    ).toBe(410);
    await expect(
      given.database.asTenant(tenant, (sql) => protection.cipherOf(sql, tenant, row?.subject ?? "")),
    ).rejects.toThrow("erased");
    // Not even what could be guessed at by trying one number after the other.
    const [left] = await given.all<{ document_bix: null; fincen_bix: null; data_ct: null }>(
      "select document_bix, fincen_bix, data_ct from boi.people where person_id = $1",
      [id],
    );
    expect(left).toEqual({ document_bix: null, fincen_bix: null, data_ct: null });
    expect(
      await given.all("select from boi.history where row_id = $1 and row_data::text like '%bix%'", [id]),
    ).toHaveLength(0);
  });

  test("puts into a report who is reported, and no one else", async () => {
    const companyId = await company();
    const [owner, american, small] = [
      (await person()).id,
      (await person({ minor: false })).id,
      (await person()).id,
    ];
    await attest(owner, false);
    await attest(american, true);
    await attest(small, false);
    await clean(owner);
    await own(companyId, owner);
    await own(companyId, american, { ownershipPercent: 60, substantialControl: true });
    await own(companyId, small, { ownershipPercent: 5, substantialControl: false });
    const found = await people(companyId);
    expect(found.owners).toMatchObject([
      { kind: "individual", personId: owner, name: planted.name, usPerson: false, guardianOfMinor: false },
    ]);
    expect(found.documents).toMatchObject([{ personId: owner }]);
    const listed = await call<{ items: { personId: string; reported: { as: string } }[] }>(
      preparer,
      "GET",
      `/interests?companyId=${companyId}`,
    );
    const as = new Map(listed.body.items.map((item) => [item.personId, item.reported.as]));
    expect([as.get(owner), as.get(american), as.get(small)]).toEqual(["individual", "nobody", "nobody"]);
  });

  describe("of a foreign pooled investment vehicle", () => {
    const fund = {
      ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
      "registered-in-us": true,
      "formed-on": "2022-01-01",
      "pooled-investment-vehicle": true,
      "operated-by-exempt-adviser": true,
      "investment-company-by-definition": true,
      "identified-in-form-adv": true,
    };
    async function pooled(): Promise<string> {
      const id = await company();
      const headers = { "if-match": '"1"' };
      await companies(preparer, "PATCH", `/companies/${id}/answers`, { answers: fund }, headers);
      expect((await companies(preparer, "POST", `/companies/${id}/determinations`, {})).status).toBe(201);
      return id;
    }
    async function somebody(companyId: string, interest: object): Promise<string> {
      const { id } = await person();
      await attest(id, false);
      await clean(id);
      expect((await own(companyId, id, interest)).status).toBe(201);
      return id;
    }
    const controls = { ownershipPercent: 10, substantialControl: true };

    test("puts into its report only who has the greatest authority", async () => {
      const id = await pooled();
      await somebody(id, { ownershipPercent: 60, substantialControl: false });
      const chief = await somebody(id, { ...controls, greatestAuthority: true });
      await somebody(id, controls);
      await own(id, (await person({ kind: "exempt-entity", data: { legalName: "Big Bank AG" } })).id);
      const applicant = { role: "applicant", addressType: "business", ownershipPercent: undefined };
      await somebody(id, applicant);
      const found = await people(id);
      expect(found).toMatchObject({ owners: [{ personId: chief }], applicants: [] });
      expect(found.owners).toHaveLength(1);
      expect(found.documents.map(({ personId }) => personId)).toEqual([chief]);
      const { body } = await call<{ items: { personId: string; reported: { as: string } }[] }>(
        preparer,
        "GET",
        `/interests?companyId=${id}`,
      );
      expect(body.items.filter(({ reported }) => reported.as !== "nobody")).toMatchObject([
        { personId: chief, greatestAuthority: true, reported: { clause: "31 CFR 1010.380(d)" } },
      ]);
    });

    test("makes no report while it is not said who that is", async () => {
      const id = await pooled();
      const two = [await somebody(id, controls), await somebody(id, controls)];
      await expect(people(id)).rejects.toMatchObject({
        status: 409,
        errors: expect.arrayContaining(
          two.map((each) => ({
            pointer: `/people/${each}`,
            detail: expect.stringContaining("greatestAuthority"),
          })),
        ),
      });
    });

    test("takes the greatest authority of no one who has no substantial control", async () => {
      const given = { ownershipPercent: 60, substantialControl: false, greatestAuthority: true };
      const refused = await own(await pooled(), (await person()).id, given);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: "/greatestAuthority" }] } });
    });
  });

  test("takes an exempt entity by its name and a FinCEN ID for a person", async () => {
    const companyId = await company();
    const entity = await person({ kind: "exempt-entity", data: { legalName: "Big Bank AG" } });
    const known = await person({ minor: false, data: { fincenId: "200000000001" } });
    await attest(known.id, false);
    await own(companyId, entity.id, { ownershipPercent: 30 });
    await own(companyId, known.id);
    const found = await people(companyId);
    expect(found.owners.map(({ kind }) => kind).sort()).toEqual(["exempt-entity", "fincen-id"]);
    expect(found.documents).toEqual([]);
  });

  test.each<[string, object, object, string]>([
    ["whose nationality is not attested", { minor: false, data: planted }, {}, "usPerson"],
    [
      "whose control is not known",
      { minor: false, data: planted },
      { ownershipPercent: 3 },
      "substantialControl",
    ],
    [
      "without an image of the document",
      { minor: false, data: planted },
      { ownershipPercent: 40, substantialControl: true },
      "image",
    ],
  ])("refuses a report with a person %s", async (name, body, interest, missing) => {
    const companyId = await company();
    const { id } = await person(body);
    if (!name.includes("nationality")) await attest(id, false);
    await own(companyId, id, interest);
    await expect(people(companyId)).rejects.toMatchObject({
      status: 409,
      errors: [{ pointer: `/people/${id}`, detail: expect.stringContaining(missing) as string }],
    });
  });

  test("a report without a single reportable owner is right", async () => {
    expect(await people(await company())).toMatchObject({ owners: [], applicants: [] });
  });

  test("confines an invited person to their own record", async () => {
    const [mine, theirs] = [await person({ data: {} }), await person()];
    const invited = `${tenant}.invited-person.inv.${mine.id}`;
    const read = await call(invited, "GET", "/me/person");
    expect(read.body).toMatchObject({ personId: mine.id, consented: false });
    const body = { data: planted, minor: false, consent: true };
    const written = await call(invited, "PUT", "/me/person", body, { "if-match": read.etag ?? "" });
    expect(written.status).toBe(200);
    expect((await call(invited, "GET", "/me/person")).body).toMatchObject({ consented: true, data: planted });
    for (const [method, path] of [
      ["GET", `/people/${theirs.id}`],
      ["GET", `/people/${mine.id}`],
      ["PUT", `/people/${theirs.id}`],
      ["GET", `/interests?companyId=${randomUUID()}`],
    ] as const)
      expect(
        (
          await call(invited, method, path, method === "PUT" ? { data: {} } : undefined, {
            "if-match": '"1"',
          })
        ).status,
      ).toBe(403);
    const withoutConsent = { data: planted, minor: false, consent: false };
    expect(
      (await call(invited, "PUT", "/me/person", withoutConsent, { "if-match": written.etag ?? "" })).status,
    ).toBe(400);
  });

  test("a person's data concern each of their companies, what they are to one concerns that one alone", async () => {
    const { id } = await person();
    const [one, two] = [await company(), await company()];
    const notified = async () => {
      const rows = await given.all<{ company: string; what: string }>(
        "delete from boi.change_events where person_id = $1 returning company_id as company, what",
        [id],
      );
      return rows.map(({ company: about, what }) => `${what} ${about === one ? "one" : "two"}`).sort();
    };
    const { interestId } = (await own(one, id)).body as unknown as { readonly interestId: string };
    expect(await notified()).toEqual(["interest one"]);
    await own(two, id);
    expect(await notified()).toEqual(["interest two"]);
    await attest(id, false);
    expect(await notified()).toEqual(["attestation one", "attestation two"]);
    await call(preparer, "POST", `/interests/${interestId}/end`, { until: "2026-11-20" });
    expect(await notified()).toEqual(["interest one"]);
    await attest(id, false);
    expect(await notified()).toEqual(["attestation two"]);
  });

  test("hides a tenant's people from another", async () => {
    const { id } = await person();
    const companyId = await company();
    const stranger = (role: string) => `${other}.${role}`;
    expect((await call(stranger("compliance-officer"), "GET", `/people/${id}`)).status).toBe(404);
    expect(
      (await call(stranger("preparer"), "PUT", `/people/${id}`, { data: {} }, { "if-match": '"1"' })).status,
    ).toBe(404);
    const interest = { companyId, personId: id, role: "owner", since: "2026-01-05" };
    expect((await call(stranger("preparer"), "POST", "/interests", interest)).status).toBe(404);
    expect((await call(stranger("preparer"), "GET", `/interests?companyId=${companyId}`)).body).toEqual({
      items: [],
    });
  });
});
