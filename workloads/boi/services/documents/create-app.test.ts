import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantId } from "../../platform/database/tenant-id";
import { roleViolations } from "../../platform/http/fixtures/role-violations";
import { workAsTenant } from "../../platform/http/tenant-work";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { attachment } from "./verbs/attachment";
import { createApp } from "./create-app";
import type { DocumentServices } from "./model/document-services";
import { documentsEndpoints } from "./endpoints";
import { eicar, pdf, png } from "./fixtures/files";
import { folderStore, type FolderStore } from "./store/folder-store";
import { localUploads } from "./store/local-uploads";
import { localScanner } from "./store/scanner";
import { settleDocument } from "./verbs/settle-document";
import { sweepDocuments } from "./verbs/sweep-documents";
import { documentRow } from "./model/document-row";

describeDatabase("the documents service", () => {
  let given: TestDatabase;
  let folder: string;
  let services: DocumentServices;
  let store: FolderStore;
  let call: ReturnType<typeof testClient>;
  let app: ReturnType<typeof createApp>;
  let uploads: ReturnType<typeof localUploads>;
  let now: Date;
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
  const preparer = `${tenant}.preparer`;
  const officer = `${tenant}.compliance-officer`;

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "documents-"));
    store = folderStore(join(folder, "store"), "http://here.test/uploads", () => now.getTime());
    services = {
      database: given.database,
      authenticate: testCallers,
      now: () => now,
      store,
      scanner: localScanner,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "key")))),
      signingKeys: () => Promise.resolve({ current: "x" }),
      publicUrl: "https://boi.example",
      retentionYears: 5,
    };
    app = createApp(services);
    call = testClient(app);
    uploads = localUploads(store, "/uploads");
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });
  beforeEach(() => {
    now = new Date("2026-11-25T12:00:00Z");
  });

  async function person(): Promise<string> {
    const id = randomUUID();
    await given.all(
      "insert into boi.people (tenant_id, person_id, kind, subject) values ($1, $2, 'individual', gen_random_uuid())",
      [tenant, id],
    );
    return id;
  }
  interface Begun {
    readonly documentId: string;
    readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
  }
  const begin = async (bytes: number, contentType = "image/png", token = preparer, personId?: string) =>
    call<Begun>(token, "POST", "/documents", { personId: personId ?? (await person()), contentType, bytes });
  const send = async (
    { upload }: Begun,
    bytes: Uint8Array,
    change: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...upload.fields, ...change })) form.set(name, value);
    form.set("file", new Blob([new Uint8Array(bytes)]));
    return (await uploads.request("/uploads", { method: "POST", body: form })).status;
  };
  const confirm = (id: string, token = preparer) =>
    call<{ state: string }>(token, "POST", `/documents/${id}/confirm`);
  const stored = async (bytes: Buffer, contentType = "image/png") => {
    const { body } = await begin(bytes.length, contentType);
    expect(await send(body, bytes)).toBe(204);
    return { id: body.documentId, state: (await confirm(body.documentId)).body.state };
  };
  const files = (area: string): string[] => {
    const all = readdirSync(join(folder, "store", area), { recursive: true, encoding: "utf8" });
    return all.filter((name) => statSync(join(folder, "store", area, name)).isFile());
  };

  test("answers each role as the table of permissions says", async () => {
    expect(
      await roleViolations(app, documentsEndpoints, (role) =>
        Promise.resolve(`Bearer ${tenant}.${role}.x${role === "invited-person" ? `.${randomUUID()}` : ""}`),
      ),
    ).toEqual([]);
  });

  test("takes no document of a U.S. person", async () => {
    const id = await person();
    await given.all("update boi.people set us_person = true where person_id = $1", [id]);
    expect((await begin(100, "image/png", preparer, id)).status).toBe(409);
  });

  test.each([
    ["preparer", 200],
    ["compliance-officer", 200],
    ["auditor", 403],
    ["administrator", 403],
  ])("shows a %s what is known of a document: %s", async (role, status) => {
    const { id } = await stored(png(3, 3, "x"));
    expect((await call(`${tenant}.${role}`, "GET", `/documents/${id}`)).status).toBe(status);
  });

  test("takes a file through quarantine into a sealed copy, which a link opens once", async () => {
    const bytes = png(30, 30, "planted-in-picture");
    const { id, state } = await stored(bytes);
    expect(state).toBe("clean");
    expect(files("quarantine")).toEqual([]);
    for (const name of files("documents"))
      expect(readFileSync(join(folder, "store", "documents", name)).includes("planted-in-picture")).toBe(
        false,
      );
    const made = await call<{ url: string }>(preparer, "POST", `/documents/${id}/links`);
    const path = made.body.url.replace("https://boi.example", "");
    const opened = await app.request(path);
    expect(Buffer.from(await opened.arrayBuffer()).equals(bytes)).toBe(true);
    expect(opened.headers.get("content-disposition")).toContain("attachment");
    expect((await app.request(path)).status).toBe(410);
    const actions = await given.all<{ action: string }>(
      "select record::jsonb->>'action' as action from boi.audit_log where record::jsonb->'target'->>'id' = $1 order by sequence",
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      "document.begin",
      "document.clean",
      "document.link",
      "document.read",
    ]);
  });

  test("a link expires after five minutes, and a made-up one is unknown", async () => {
    const { id } = await stored(png());
    const made = await call<{ url: string }>(preparer, "POST", `/documents/${id}/links`);
    now = new Date("2026-11-25T12:05:01Z");
    expect((await app.request(made.body.url.replace("https://boi.example", ""))).status).toBe(410);
    expect((await app.request(`/document-links/${"x".repeat(43)}`)).status).toBe(404);
  });

  test("keeps what is infected in quarantine and lets no one open it", async () => {
    const { id, state } = await stored(pdf(eicar), "application/pdf");
    expect(state).toBe("infected");
    expect(files("quarantine").join()).toContain(id);
    expect((await call(preparer, "POST", `/documents/${id}/links`)).status).toBe(409);
    await expect(
      given.database.asTenant(tenant, (sql) => attachment(sql, services, id)),
    ).rejects.toMatchObject({ status: 404 });
    await store.discard(`${tenant}/${id}`);
  });

  test("refuses a file that is not what was announced, and forgets it", async () => {
    const bytes = Buffer.from("<html>no picture at all</html>");
    const { id, state } = await stored(bytes);
    expect(state).toBe("refused");
    expect((await call(preparer, "GET", `/documents/${id}`)).body).toMatchObject({ problem: "other-type" });
    expect(files("quarantine")).toEqual([]);
  });

  test.each<[string, (form: Begun, bytes: Buffer) => Promise<number>]>([
    ["of another size", (form, bytes) => send(form, Buffer.concat([bytes, Buffer.from("x")]))],
    [
      "under a changed form",
      (form, bytes) => send(form, bytes, { policy: form.upload.fields.policy?.replace("png", "gif") }),
    ],
    ["without a signature", (form, bytes) => send(form, bytes, { signature: "" })],
    [
      "after the form has expired",
      (form, bytes) => {
        now = new Date("2026-11-25T12:10:01Z");
        return send(form, bytes);
      },
    ],
  ])("refuses an upload %s", async (_, upload) => {
    const { body } = await begin(png().length);
    expect(await upload(body, png())).toBe(403);
    expect((await confirm(body.documentId)).status).toBe(409);
  });

  test.each([
    ["too large", { bytes: 4_194_305 }, 400],
    ["of a type that FinCEN does not take", { contentType: "image/gif" }, 400],
    ["of no one", { personId: randomUUID() }, 404],
  ])("refuses to announce a file %s", async (_, change, status) => {
    const body = { personId: await person(), contentType: "image/png", bytes: 100, ...change };
    expect((await call(preparer, "POST", "/documents", body)).status).toBe(status);
  });

  test("two confirmations at once keep one copy and tell the same", async () => {
    const { body } = await begin(png().length);
    await send(body, png());
    const both = await Promise.all([confirm(body.documentId), confirm(body.documentId)]);
    expect(both.map(({ body: { state } }) => state)).toEqual(["clean", "clean"]);
  });

  const settledWith = (changed: Partial<DocumentServices>, id: string, end: () => void = () => undefined) =>
    workAsTenant(
      given.database,
      { tenant, actor: "test", requestId: randomUUID(), at: now },
      async (work) => {
        const row = await documentRow(work.sql, id, true);
        if (!row) throw new Error("no row");
        await settleDocument({ ...work, services: { ...services, ...changed }, tenant, now }, row);
        end();
      },
    );
  const killed = () => {
    throw new Error("killed");
  };
  const afterwards = <T extends (...given: never[]) => Promise<unknown>>(work: T): T =>
    (async (...args: never[]) => {
      await work(...args);
      killed();
    }) as unknown as T;

  test.each<[string, () => Partial<DocumentServices>, boolean]>([
    ["before reading", () => ({ store: { ...store, quarantined: killed } }), false],
    [
      "after reading",
      () => ({
        store: {
          ...store,
          quarantined: afterwards((key: string, most: number) => store.quarantined(key, most)),
        },
      }),
      false,
    ],
    ["before scanning", () => ({ scanner: killed }), false],
    ["after scanning", () => ({ scanner: afterwards(localScanner) }), false],
    ["before sealing", () => ({ protection: { ...services.protection, cipherOf: killed } }), false],
    ["before keeping", () => ({ store: { ...store, keep: killed } }), false],
    [
      "after keeping",
      () => ({
        store: {
          ...store,
          keep: afterwards((key: string, sealed: Uint8Array, until: Date) => store.keep(key, sealed, until)),
        },
      }),
      false,
    ],
    ["before discarding", () => ({ store: { ...store, discard: killed } }), false],
    [
      "after discarding",
      () => ({ store: { ...store, discard: afterwards((key: string) => store.discard(key)) } }),
      false,
    ],
    ["before the commit", () => ({}), true],
  ])("a kill %s loses nothing: the sweep goes on", async (_, change, atCommit) => {
    const bytes = png(20, 20, `kill ${randomUUID()}`);
    const { body } = await begin(bytes.length);
    await send(body, bytes);
    const id = body.documentId;
    await expect(settledWith(change(), id, atCommit ? killed : undefined)).rejects.toThrow("killed");
    const later = new Date(now.getTime() + 16 * 60_000);
    expect(await sweepDocuments(services, later)).toMatchObject({ settled: 1, failed: 0 });
    const found = await given.database.asTenant(tenant, (sql) => attachment(sql, services, id));
    expect(found.bytes.equals(bytes)).toBe(true);
    expect(files("quarantine").join()).not.toContain(id);
    expect(await sweepDocuments(services, later)).toEqual({ settled: 0, expired: 0, removed: 0, failed: 0 });
    const said = await given.all(
      "select 1 from boi.outbox where topic = 'document.clean' and payload->>'documentId' = $1",
      [id],
    );
    expect(said).toHaveLength(1);
  });

  test("one document that fails holds up no other", async () => {
    const both = [await begin(png().length), await begin(png().length)];
    for (const { body } of both) await send(body, png());
    const [first] = both;
    const failing: DocumentServices["store"] = {
      ...store,
      quarantined: (key, most) =>
        key.includes(first?.body.documentId ?? "")
          ? Promise.reject(new Error("no"))
          : store.quarantined(key, most),
    };
    const later = new Date(now.getTime() + 16 * 60_000);
    expect(await sweepDocuments({ ...services, store: failing }, later)).toMatchObject({
      settled: 1,
      failed: 1,
    });
    expect(await sweepDocuments(services, later)).toMatchObject({ settled: 1, failed: 0 });
  });

  test("what is uploaded again behind a settled document is gone with the sweep", async () => {
    const { body } = await begin(png().length);
    await send(body, png());
    await confirm(body.documentId);
    await send(body, png());
    expect(files("quarantine").join()).toContain(body.documentId);
    await sweepDocuments(services, new Date(now.getTime() + 16 * 60_000));
    expect(files("quarantine").join()).not.toContain(body.documentId);
  });

  test("what is never scanned is never clean, and refused after a day", async () => {
    const { body } = await begin(png().length);
    await send(body, png());
    const waiting = { ...services, scanner: () => Promise.resolve("pending" as const) };
    await settledWith(waiting, body.documentId);
    const state = async () =>
      (await call<{ state: string; problem?: string }>(preparer, "GET", `/documents/${body.documentId}`))
        .body;
    await sweepDocuments(waiting, new Date(now.getTime() + 16 * 60_000));
    expect(await state()).toMatchObject({ state: "scanning" });
    await sweepDocuments(waiting, new Date(now.getTime() + 25 * 3_600_000));
    expect(await state()).toMatchObject({ state: "refused", problem: "scan-failed" });
    expect(files("quarantine").join()).not.toContain(body.documentId);
  });

  test("what no scanner can read is refused", async () => {
    const { body } = await begin(png().length);
    await send(body, png());
    await settledWith({ scanner: () => Promise.resolve("unscannable") }, body.documentId);
    expect((await call(preparer, "GET", `/documents/${body.documentId}`)).body).toMatchObject({
      state: "refused",
      problem: "not-scannable",
    });
  });

  test("a repeated request gets a form again, which never outlives the first", async () => {
    const personId = await person();
    const headers = { "idempotency-key": randomUUID() };
    const again = () =>
      call<Begun>(
        preparer,
        "POST",
        "/documents",
        { personId, contentType: "image/png", bytes: png().length },
        headers,
      );
    const first = await again();
    now = new Date("2026-11-25T12:09:00Z");
    const second = await again();
    expect(second.body.documentId).toBe(first.body.documentId);
    now = new Date("2026-11-25T12:10:01Z");
    expect(await send(second.body, png())).toBe(403);
    expect((await again()).status).toBe(409);
  });

  test("with the file's digest announced, no other file is taken", async () => {
    const sha256 = createHash("sha256").update(png()).digest("hex");
    const announced = { personId: await person(), contentType: "image/png", bytes: png().length, sha256 };
    const { body } = await call<Begun>(preparer, "POST", "/documents", announced);
    expect(await send(body, png(21, 20))).toBe(403);
    expect(await send(body, png())).toBe(204);
    expect((await confirm(body.documentId)).body.state).toBe("clean");
  });

  test("a person has a hundred documents at most", async () => {
    const personId = await person();
    await given.all(
      `insert into boi.documents (tenant_id, document_id, person_id, kind, state, content_type, bytes, subject, uploaded_by, cleared)
       select $1, gen_random_uuid(), $2, 'identification', 'expired', 'image/png', 1, gen_random_uuid(), 'x', true
       from generate_series(1, 100)`,
      [tenant, personId],
    );
    expect((await begin(100, "image/png", preparer, personId)).status).toBe(409);
  });

  test("what was announced and never came expires after a day", async () => {
    const { body } = await begin(100);
    await sweepDocuments(services, new Date(now.getTime() + 25 * 3_600_000));
    expect((await call(preparer, "GET", `/documents/${body.documentId}`)).body).toMatchObject({
      state: "expired",
    });
  });

  test("a document is deleted once its retention has ended, and its copy with the sweep", async () => {
    const { id } = await stored(png());
    const refused = await call<{ detail: string }>(officer, "DELETE", `/documents/${id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain("2031-11-25");
    now = new Date("2031-11-25T12:00:01Z");
    expect((await call(officer, "DELETE", `/documents/${id}`)).status).toBe(204);
    expect((await call(preparer, "GET", `/documents/${id}`)).status).toBe(404);
    await expect(
      given.database.asTenant(tenant, (sql) => attachment(sql, services, id)),
    ).rejects.toMatchObject({ status: 404 });
    expect(files("documents").join()).toContain(id);
    expect(await sweepDocuments(services, now)).toMatchObject({ removed: 1 });
    expect(files("documents").join()).not.toContain(id);
  });

  test("a document that was deleted while it was scanned is discarded and never kept", async () => {
    const { body } = await begin(png().length);
    await send(body, png());
    expect((await call(officer, "DELETE", `/documents/${body.documentId}`)).status).toBe(204);
    await settledWith({}, body.documentId);
    await sweepDocuments(services, new Date(now.getTime() + 16 * 60_000));
    expect(files("quarantine").join()).not.toContain(body.documentId);
    expect(files("documents").join()).not.toContain(body.documentId);
  });

  test("of two who open a link at once one sees the document", async () => {
    const { id } = await stored(png());
    const { body } = await call<{ url: string }>(preparer, "POST", `/documents/${id}/links`);
    const path = body.url.replace("https://boi.example", "");
    const both = await Promise.all([app.request(path), app.request(path)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test("an erased person's documents open for no one, although the copies are still there", async () => {
    const { id } = await stored(png());
    const [row] = await given.all<{ subject: string }>(
      "select subject from boi.documents where document_id = $1",
      [id],
    );
    await given.database.asTenant(tenant, (sql) =>
      services.protection.shred(sql, tenant, row?.subject ?? ""),
    );
    expect(files("documents").join()).toContain(id);
    await expect(
      given.database.asTenant(tenant, (sql) => attachment(sql, services, id)),
    ).rejects.toMatchObject({ status: 410 });
  });

  test("hides a document from other tenants and from other invited people", async () => {
    const { id } = await stored(png());
    const mine = await person();
    for (const token of [`${other}.preparer`, `${tenant}.invited-person.inv.${mine}`])
      for (const [method, path] of [
        ["GET", `/documents/${id}`],
        ["POST", `/documents/${id}/confirm`],
      ] as const)
        expect((await call(token, method, path)).status).toBe(404);
    expect((await call(`${other}.preparer`, "POST", `/documents/${id}/links`)).status).toBe(404);
    expect((await call(`${other}.compliance-officer`, "DELETE", `/documents/${id}`)).status).toBe(404);
    const theirs = await begin(100, "image/png", `${tenant}.invited-person.inv.${mine}`);
    expect(theirs.status).toBe(404);
    const own = await begin(100, "image/png", `${tenant}.invited-person.inv.${mine}`, mine);
    expect(own.status).toBe(201);
  });
});
