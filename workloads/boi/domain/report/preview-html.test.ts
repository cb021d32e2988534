import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { certification, certificationOf } from "./certification";
import { previewHtml } from "./preview-html";
import { report, type Report } from "./model/report";
import { snapshotHash } from "./snapshot-hash";
import { validReport, validSubmitter } from "./fixtures/valid-reports";

const initial = report.parse(
  (
    JSON.parse(
      readFileSync(join(__dirname, "../../../../../workloads/boi/domain/report/golden/initial.json"), "utf8"),
    ) as { readonly report: unknown }
  ).report,
);

const unescaped = (page: string) =>
  page
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Every text that is to be filed, wherever it is. */
const texts = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) =>
          ["kind", "type", "personId", "usPerson", "addressType"].includes(key) ? [] : texts(inner),
        )
      : [];

test("a preview shows every value that will be filed, and the same bytes each time", () => {
  fc.assert(
    fc.property(validReport, validSubmitter, (given, submitter) => {
      const page = previewHtml(given, submitter);
      const seen = unescaped(page);
      for (const text of texts([given, submitter])) expect(seen).toContain(text);
      expect(previewHtml(structuredClone(given), submitter)).toBe(page);
    }),
    { numRuns: 100 },
  );
});

test("a preview shows nothing of ours: no ids, no attestations", () => {
  expect(previewHtml(initial)).not.toMatch(/0197a000|usPerson/);
});

test("markup in a value stays text", () => {
  const name = `</title><script>alert(1)</script><img src=x onerror="alert(1)">`;
  const hostile = { ...initial, company: { ...initial.company, legalName: name } } as Report;
  const page = previewHtml(hostile);
  expect(page).not.toMatch(/<script|<img/);
  expect(unescaped(page)).toContain(name);
});

test("the hash of a snapshot is that of its content, whatever the order of its keys", () => {
  const turned = Object.fromEntries(Object.entries(initial).reverse()) as unknown as Report;
  expect(snapshotHash(turned)).toBe(snapshotHash(initial));
  expect(snapshotHash({ ...initial, preparedOn: "2026-11-21" })).not.toBe(snapshotHash(initial));
});

test("a certification names who, when, the words and the digests of what was seen", () => {
  const page = previewHtml(initial);
  const record = certificationOf(initial, page, { user: "officer-1", at: new Date("2026-11-25T10:00:00Z") });
  expect(certification.parse(record)).toEqual({
    certifiedBy: "officer-1",
    certifiedAt: "2026-11-25T10:00:00.000Z",
    statement: expect.stringContaining("true, correct, and complete") as string,
    snapshotHash: snapshotHash(initial),
    previewHash: createHash("sha256").update(page).digest("hex"),
  });
});
