import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { tenantId } from "../database/tenant-id";
import { roleViolations } from "../http/role-violations";
import { testCallers } from "../local/test-callers";
import { testClient } from "../local/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../local/test-database";
import { createProtection } from "../protection/create-protection";
import { fileMasterKey } from "../protection/file-master-key";
import { tenantKeys } from "../protection/tenant-keys";
import { attachment } from "./attachment";
import { contentProblem } from "./content-problem";
import { createApp } from "./create-app";
import type { DocumentServices } from "./document-services";
import { documentsEndpoints } from "./endpoints";
import { folderStore, type FolderStore } from "./folder-store";
import { localUploads } from "./local-uploads";
import { localScanner } from "./scanner";
import { settleDocument } from "./verbs/settle-document";
import { sweepDocuments } from "./verbs/sweep-documents";
import { documentRow } from "./document-row";

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};
/** A PNG as far as its structure goes; nobody checks its checksums here. */
const png = (width = 20, height = 20, text = "photo") => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(text)),
    chunk("IDAT", deflateSync(Buffer.alloc(20 * 61))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
const pdf = (body: string | Buffer) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(body), Buffer.from("\n%%EOF\n")]);
const stream = (content: string | Buffer) =>
  Buffer.concat([Buffer.from("1 0 obj\nstream\n"), deflateSync(content), Buffer.from("\nendstream\nendobj")]);
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
  Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 10, 0, 10, 1, 1, 0x11, 0]),
  Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 1, 2, 0xff, 0, 3, 0xff, 0xd9]),
]);
const eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

describe("a file", () => {
  test.each<[string, Buffer, string, string | undefined]>([
    ["a PNG", png(), "image/png", undefined],
    ["a JPEG", jpeg, "image/jpeg", undefined],
    ["a PDF", pdf(stream("BT (hello) Tj ET")), "application/pdf", undefined],
    ["a PNG called JPEG", png(), "image/jpeg", "other-type"],
    ["HTML called PNG", Buffer.from("<html><script>1</script>"), "image/png", "other-type"],
    ["a ZIP called PDF", Buffer.from("PK\x03\x04 and more of it"), "application/pdf", "other-type"],
    ["an empty file", Buffer.alloc(0), "image/png", "other-type"],
    ["a PNG with a PDF behind it", Buffer.concat([png(), pdf("")]), "image/png", "data-behind-image"],
    [
      "a JPEG with a ZIP behind it",
      Buffer.concat([jpeg, Buffer.from("PK\x03\x04")]),
      "image/jpeg",
      "data-behind-image",
    ],
    ["a PNG that is cut off", png().subarray(0, 60), "image/png", "image-broken"],
    ["a JPEG that is cut off", jpeg.subarray(0, 40), "image/jpeg", "image-broken"],
    ["a PNG of 100,000 by 100,000", png(100_000, 100_000), "image/png", "image-dimensions"],
    ["a PNG of no width", png(0, 10), "image/png", "image-dimensions"],
    [
      "a PDF with JavaScript",
      pdf("<< /S /JavaScript /JS (app.alert(1)) >>"),
      "application/pdf",
      "pdf-with-script",
    ],
    ["a PDF with escaped JavaScript", pdf("<< /S /J#61vaScript >>"), "application/pdf", "pdf-with-script"],
    [
      "a PDF with JavaScript in a compressed stream",
      pdf(stream("<< /JS (x) >>")),
      "application/pdf",
      "pdf-with-script",
    ],
    ["a PDF that launches", pdf("<< /S /Launch >>"), "application/pdf", "pdf-with-action"],
    ["a PDF with a file", pdf("<< /EmbeddedFiles 1 0 R >>"), "application/pdf", "pdf-with-file"],
    ["an encrypted PDF", pdf("trailer << /Encrypt 2 0 R >>"), "application/pdf", "pdf-encrypted"],
    ["a PDF that is cut off", pdf("x").subarray(0, 10), "application/pdf", "pdf-broken"],
    ["a PDF that is a bomb", pdf(stream(Buffer.alloc(70 * 1024 * 1024))), "application/pdf", "pdf-bomb"],
  ])("%s", (_, bytes, contentType, problem) => {
    expect(contentProblem(bytes, { contentType, bytes: bytes.length })).toBe(problem);
  });
});

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

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "documents-"));
    store = folderStore(join(folder, "store"), "http://here.test/uploads", () => now.getTime());
    services = {
      ...{
        database: given.database,
        authenticate: testCallers,
        now: () => now,
        store,
        scanner: localScanner,
      },
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

  test("keeps what is infected in quarantine and lets nobody open it", async () => {
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
    ["of nobody", { personId: randomUUID() }, 404],
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

  test.each(["quarantined", "keep", "discard"] as const)(
    "a kill at %s loses nothing: the sweep goes on",
    async (method) => {
      const bytes = png();
      const { body } = await begin(bytes.length);
      await send(body, bytes);
      const killed: DocumentServices = {
        ...services,
        store: {
          ...store,
          [method]: () => {
            throw new Error("killed");
          },
        },
      };
      const id = body.documentId;
      await expect(
        given.database.asTenant(tenant, async (sql) => {
          const row = await documentRow(sql, id, true);
          if (!row) throw new Error("no row");
          return settleDocument(
            { sql, audit: () => undefined, publish: () => undefined, services: killed, tenant, now },
            row,
          );
        }),
      ).rejects.toThrow("killed");
      const later = new Date(now.getTime() + 16 * 60_000);
      expect((await sweepDocuments(services, later)).settled).toBeGreaterThanOrEqual(1);
      const found = await given.database.asTenant(tenant, (sql) => attachment(sql, services, id));
      expect(found.bytes.equals(bytes)).toBe(true);
      expect(files("quarantine").join()).not.toContain(id);
    },
  );

  test("what was announced and never came expires after a day", async () => {
    const { body } = await begin(100);
    await sweepDocuments(services, new Date(now.getTime() + 25 * 3_600_000));
    expect((await call(preparer, "GET", `/documents/${body.documentId}`)).body).toMatchObject({
      state: "expired",
    });
  });

  test("a document cannot be deleted before its retention has ended", async () => {
    const { id } = await stored(png());
    const refused = await call<{ detail: string }>(preparer, "DELETE", `/documents/${id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain("2031-11-25");
    now = new Date("2031-11-25T12:00:01Z");
    expect((await call(preparer, "DELETE", `/documents/${id}`)).status).toBe(204);
    expect((await call(preparer, "GET", `/documents/${id}`)).status).toBe(404);
  });

  test("an erased person's documents open for nobody, although the copies are still there", async () => {
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
    const theirs = await begin(100, "image/png", `${tenant}.invited-person.inv.${mine}`);
    expect(theirs.status).toBe(404);
    const own = await begin(100, "image/png", `${tenant}.invited-person.inv.${mine}`, mine);
    expect(own.status).toBe(201);
  });
});
