import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { columns } from "../../services/companies/bulk/model/columns";
import { xlsxFile } from "../../services/companies/bulk/fixtures/xlsx-file";
import { runNextImport } from "../../services/companies/bulk/model/run-import";
import { createSimulator } from "../fincen-simulator/create-simulator";
import { describeDatabase } from "../testing/test-database";
import { parseBoir } from "../../domain/report";
import { leaks, marker } from "./fixtures/leaks";
import { refusalFaults } from "./fixtures/refusal-faults";
import type { Received, Sent } from "./fixtures/sent";
import { openStage, type Stage } from "./fixtures/stage";
import { zip, type Part } from "./fixtures/zip";

const megabytes = 1024 * 1024;
/** Of a fixed piece of work: see cli/tools/jest/cost-matcher.js. */
const mostCost = 1_000;
/** What a worker may grow by while it looks at what would be gigabytes. */
const mostGrowth = 400 * megabytes;

async function bounded<T>(work: () => Promise<T>): Promise<T> {
  const held = process.memoryUsage().rss;
  const results: T[] = [];
  await expect(async () => results.push(await work())).toCostAtMost(mostCost);
  expect(process.memoryUsage().rss - held).toBeLessThan(mostGrowth);
  return results[0] as T;
}

/** A good workbook with other or more parts. */
const workbook = (parts: Readonly<Record<string, Uint8Array>>, lies: Partial<Part> = {}) =>
  zip(
    Object.entries({ ...unzipSync(xlsxFile([["legal_name"], ["x"]])), ...parts }).map(([name, content]) => ({
      name,
      content,
      ...lies,
    })),
  );
const sheet = "xl/worksheets/sheet1.xml";
const blanks = (count: number) => Buffer.alloc(count * megabytes, " ");
const parts = (count: number, content: Uint8Array) =>
  Object.fromEntries(Array.from({ length: count }, (_, part) => [`xl/${part}.xml`, content]));

const lol = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "${marker}">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${"bcdefghij"[index]} "${`&${"abcdefghi"[index]};`.repeat(10)}">`,
).join("")}]>`;
const external = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
/** A sheet that could be imported, but for the value of its first name. */
const rowsOf = (head: string, value: string) => {
  const example = columns.map(({ name, example }) => (name === "legal_name" ? "PLACE" : example));
  const { [sheet]: good = new Uint8Array() } = unzipSync(
    xlsxFile([columns.map(({ name }) => name), example]),
  );
  return strToU8(
    strFromU8(good)
      .replace(/^<\?xml.*?\?>/, head)
      .replace("PLACE", value),
  );
};

describeDatabase("a bomb", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const done = async (sent: Sent): Promise<Received> => {
    const answer = await stage.send({ token: stage.ours.as("preparer"), ...sent });
    expect([sent.path, answer.status, answer.text]).toEqual([
      sent.path,
      expect.any(Number),
      expect.any(String),
    ]);
    expect(answer.status).toBeLessThan(300);
    return answer;
  };

  async function imported(format: "csv" | "xlsx", file: Uint8Array) {
    const { importId } = (await done({ method: "POST", path: "/imports", body: { format } })).json as {
      importId: string;
    };
    let parts = 0;
    for (let at = 0; at < file.length; at += 4 * megabytes) {
      parts += 1;
      await done({
        method: "PUT",
        path: `/imports/${importId}/parts/${parts}`,
        body: file.subarray(at, at + 4 * megabytes),
        headers: { "content-type": "application/octet-stream" },
      });
    }
    const sha256 = createHash("sha256").update(file).digest("hex");
    await done({ method: "POST", path: `/imports/${importId}/start`, body: { parts, sha256 } });
    const companies = async () =>
      (await stage.given.all<{ there: number }>("select count(*)::int as there from boi.companies"))[0]
        ?.there ?? 0;
    const before = await companies();
    await bounded(() => runNextImport(stage.apps.services));
    expect(await companies()).toBe(before);
    return (await done({ method: "GET", path: `/imports/${importId}` })).json as {
      state: string;
      failure?: string;
      rows: { done: number; rejected: number };
    };
  }

  test.each<[string, () => Uint8Array]>([
    ["of one part that unpacks to 300 MB", () => workbook({ [sheet]: blanks(300) })],
    ["of ten parts of 40 MB", () => workbook(parts(10, blanks(40)))],
    ["that says that it is small", () => workbook({ [sheet]: blanks(300) }, { declared: 1 })],
    ["of five thousand parts", () => workbook(parts(5_000, strToU8("x")))],
    [
      "of an archive in an archive",
      () => workbook({ "xl/workbook.xml": workbook({ [sheet]: blanks(200) }) }),
    ],
    [
      "of names that lead out of the archive",
      () => workbook({ "../../../../tmp/hostile-escape.xml": strToU8("x"), "/etc/cron.d/x": strToU8("x") }),
    ],
    ["that is cut off", () => workbook({}).subarray(0, 500)],
    ["that is a text", () => strToU8(marker)],
    ["of entities that multiply", () => workbook({ [sheet]: rowsOf(lol, "&j;") })],
    ["of a file of the machine", () => workbook({ [sheet]: rowsOf(external, "&f;") })],
    ["of zlib's own format", () => deflateSync(Buffer.alloc(200 * megabytes))],
  ])("in a workbook %s is refused as a whole", async (_, file) => {
    const result = await imported("xlsx", file());
    expect(result.state === "failed" ? result.failure : result.rows.rejected).toBeTruthy();
    expect(leaks(JSON.stringify(result), stage.secrets)).toEqual([]);
  });

  test.each<[string, () => Uint8Array]>([
    ["of a line of twenty megabytes", () => Buffer.alloc(20 * megabytes, "a")],
    [
      "of an open quote",
      () =>
        Buffer.concat([Buffer.from('external_reference,legal_name\n"'), Buffer.alloc(20 * megabytes, "a\n")]),
    ],
    ["of a million columns", () => Buffer.from("legal_name,".repeat(1_000_000))],
    ["of NUL bytes", () => Buffer.alloc(megabytes)],
    ["that is no UTF-8", () => Buffer.alloc(megabytes, 0xff)],
  ])("in a CSV file %s is refused as a whole", async (_, file) => {
    const result = await imported("csv", file());
    expect(result).toMatchObject({ state: "failed" });
    expect(leaks(JSON.stringify(result), stage.secrets)).toEqual([]);
  });

  const golden = readFileSync(
    join(__dirname, "../../../../../workloads/boi/domain/report/golden/initial.xml"),
    "utf8",
  );
  const body = golden.replace(/^.*\n/, "");
  const xmlBombs: readonly (readonly [string, string])[] = [
    ["entities that multiply", lol + body.replace("Rheinbank AG", "&j;")],
    ["a file of the machine", external + body.replace("Rheinbank AG", "&f;")],
    ["an address of the cloud", `<!DOCTYPE x SYSTEM "http://169.254.169.254/latest/meta-data">${body}`],
    ["parameter entities", `<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;]>${body}`],
    [
      "one entity of a megabyte, a thousand times",
      `<!DOCTYPE x [<!ENTITY a "${"x".repeat(megabytes)}">]>${body.replace("Rheinbank AG", "&a;".repeat(1_000))}`,
    ],
    ["a hundred thousand levels", body.replace("<fc2:FilingDateText/>", "<fc2:X>".repeat(100_000))],
  ];
  test.each(xmlBombs)("in XML, of %s, is no report to us", async (_, xml) => {
    await bounded(() => {
      expect(() => parseBoir(xml)).toThrow(/^the XML (?!.*hostileMarker)/);
      return Promise.resolve();
    });
  });
  test.each(xmlBombs)("in XML, of %s, is not accepted by the simulated FinCEN", async (_, xml) => {
    const { app, ledger } = createSimulator();
    const form = new URLSearchParams({ grant_type: "client_credentials", scope: "BOSS-EFILE-SANDBOX" });
    const basic = Buffer.from("palisade:palisade-secret").toString("base64");
    const signed = await app.request("/token", {
      method: "POST",
      body: form,
      headers: { authorization: `Basic ${basic}` },
    });
    const { access_token: token = "" } = (await signed.json()) as { access_token?: string };
    const headers = { authorization: `Bearer ${token}` };
    const { processId } = (await (await app.request("/processId", { headers })).json()) as {
      processId: string;
    };
    await bounded(async () =>
      app.request(`/upload/BOIR/${processId}/report.xml`, { method: "POST", body: xml, headers }),
    );
    const status = await (await app.request(`/submissionStatus/${processId}`, { headers })).text();
    expect(status).not.toMatch(/accepted"|root:/);
    expect(ledger()).toEqual([]);
  });

  const document = async (file: Buffer, announced = file.length) => {
    const { personId } = stage.ours;
    const begun = await done({
      method: "POST",
      path: "/documents",
      body: { personId, contentType: "application/pdf", bytes: announced },
    });
    const { documentId, upload } = begun.json as {
      documentId: string;
      upload: { fields: Record<string, string> };
    };
    const uploadedAs = async (name: string, fields: Record<string, string> = upload.fields) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      form.append("file", new File([new Uint8Array(file)], name));
      const response = await stage.apps.fetch(
        new Request("http://boi.example/uploads", { method: "POST", body: form }),
      );
      return response.status;
    };
    const confirmed = () => done({ method: "POST", path: `/documents/${documentId}/confirm` });
    return { documentId, upload, uploadedAs, confirmed };
  };
  const pdf = (content: Buffer) =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"),
      content,
      Buffer.from("\nendstream\nendobj\n%%EOF\n"),
    ]);

  test.each<[string, () => Buffer]>([
    ["of a stream of 300 MB", () => pdf(deflateSync(Buffer.alloc(300 * megabytes)))],
    ["of a program", () => Buffer.from("%PDF-1.7\n1 0 obj\n<< /S /JavaScript >>\nendobj\n%%EOF\n")],
    ["that is a web page", () => Buffer.from(`<html><script>alert("${marker}")</script></html>`)],
  ])("in a document %s is never kept", async (_, file) => {
    const { uploadedAs, confirmed, documentId } = await document(file());
    expect(await uploadedAs("passport.pdf")).toBe(204);
    const { json } = await bounded(confirmed);
    expect(json).toMatchObject({ state: "refused" });
    const link: Sent = {
      method: "POST",
      path: `/documents/${documentId}/links`,
      token: stage.ours.as("preparer"),
    };
    expect(await refusalFaults(stage, link, 409)).toEqual([]);
  });

  test.each([
    "../../../../tmp/escape.pdf",
    "..\\..\\escape.pdf",
    "/etc/passwd",
    "a\0.pdf",
    "con.pdf\r\nx: y",
    "x".repeat(5_000),
  ])("a file's name leads nowhere: %j", async (name) => {
    const { uploadedAs, confirmed } = await document(pdf(Buffer.from("x")));
    expect(await uploadedAs(name)).toBe(204);
    expect((await confirmed()).json).toMatchObject({ state: "clean" });
  });

  test.each<[string, (policy: Record<string, unknown>) => Record<string, unknown>]>([
    ["another place", (policy) => ({ ...policy, key: `${stage.theirs.tenant}/${stage.theirs.documentId}` })],
    ["a place outside", (policy) => ({ ...policy, key: "../../../../tmp/escape" })],
    ["more bytes", (policy) => ({ ...policy, bytes: 4_000_000 })],
    ["more time", (policy) => ({ ...policy, until: 9e15 })],
  ])("a form that was changed to allow %s is refused", async (_, change) => {
    const { upload, uploadedAs } = await document(pdf(Buffer.from("x")));
    const policy = JSON.stringify(
      change(JSON.parse(upload.fields.policy ?? "{}") as Record<string, unknown>),
    );
    expect(await uploadedAs("passport.pdf", { ...upload.fields, policy })).toBe(403);
  });

  test.each([0, -1, 4 * megabytes + 1, 1.5, 1e300])(
    "a document of %d bytes is refused before it is sent",
    async (bytes) => {
      const { personId } = stage.ours;
      const body = { personId, contentType: "application/pdf", bytes };
      const sent = { method: "POST", path: "/documents", body, token: stage.ours.as("preparer") };
      expect(await refusalFaults(stage, sent, 400)).toEqual([]);
    },
  );
});
