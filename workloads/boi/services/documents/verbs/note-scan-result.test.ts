import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantId } from "../../../platform/database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../dev/testing/test-database";
import { createProtection } from "../../../platform/protection/create-protection";
import { fileMasterKey } from "../../../platform/protection/file-master-key";
import { tenantKeys } from "../../../platform/protection/tenant-keys";
import { png } from "../fixtures/files";
import { folderStore, type FolderStore } from "../store/folder-store";
import type { Scanner } from "../store/scanner";
import { noteScanResult, scanResultEvent } from "./note-scan-result";

describeDatabase("a result of GuardDuty", () => {
  let given: TestDatabase;
  let folder: string;
  let store: FolderStore;
  const tenant = tenantId.parse(randomUUID());
  const bytes = png();
  const now = new Date();
  /** As in AWS: what a tag says, which is nothing here. */
  const scanner: Scanner = () => Promise.resolve("pending");

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "scan-"));
    store = folderStore(folder, "http://here.test/uploads");
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  /** A document that was uploaded and waits for its scan. */
  async function waiting(): Promise<{ readonly id: string; readonly key: string; readonly version: string }> {
    const [person, id] = [randomUUID(), randomUUID()];
    await given.all(
      "insert into boi.people (tenant_id, person_id, kind, subject) values ($1, $2, 'individual', gen_random_uuid())",
      [tenant, person],
    );
    await given.all(
      `insert into boi.documents (tenant_id, document_id, person_id, kind, state, content_type, bytes, subject, uploaded_by)
       values ($1, $2, $3, 'identification', 'scanning', 'image/png', $4, gen_random_uuid(), 'x')`,
      [tenant, id, person, bytes.length],
    );
    const key = `${tenant}/${id}`;
    const announced = { contentType: "image/png", bytes: bytes.length, expiresSeconds: 60 };
    await store.receive((await store.upload(key, announced)).fields, bytes);
    return { id, key, version: (await store.quarantined(key, 10_000_000))?.version ?? "" };
  }
  const event = (objectKey: string, versionId: string, status: string, bucketName = "quarantine") => ({
    version: "0",
    id: randomUUID(),
    source: "aws.guardduty",
    account: "111122223333",
    region: "us-east-1",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    detail: {
      schemaVersion: "1.0",
      scanStatus: "COMPLETED",
      resourceType: "S3_OBJECT",
      s3ObjectDetails: { bucketName, objectKey, eTag: "x", versionId, s3Throttled: false },
      scanResultDetails: { scanResultStatus: status, threats: null },
    },
  });
  const note = (given_: object) =>
    noteScanResult(
      {
        database: given.database,
        store,
        scanner,
        retentionYears: 5,
        quarantine: "quarantine",
        protection: createProtection(tenantKeys(fileMasterKey(join(folder, "key")))),
      },
      scanResultEvent.parse(given_),
      now,
    );

  test.each([
    ["NO_THREATS_FOUND", "clean"],
    ["THREATS_FOUND", "infected"],
    ["UNSUPPORTED", "refused"],
    ["ACCESS_DENIED", "scanning"],
    ["FAILED", "scanning"],
    ["A_NEW_ONE", "scanning"],
  ])("%s makes the document %s, and the same result twice changes nothing", async (status, state) => {
    const { id, key, version } = await waiting();
    expect(await note(event(key, version, status))).toBe(state);
    expect(await note(event(key, version, status))).toBe(state);
    const [row] = await given.all<{ state: string }>(
      "select state from boi.documents where document_id = $1",
      [id],
    );
    expect(row?.state).toBe(state);
    expect((await store.kept(key)) !== undefined).toBe(state === "clean");
    const audited = await given.all<{ actor: string }>(
      "select record::jsonb->>'actor' as actor from boi.audit_log where record::jsonb->'target'->>'id' = $1",
      [id],
    );
    expect(audited.map(({ actor }) => actor)).toEqual(state === "scanning" ? [] : ["service:scan-result"]);
  });

  test("the result of another upload counts for nothing", async () => {
    const { key } = await waiting();
    expect(await note(event(key, "of-an-earlier-upload", "NO_THREATS_FOUND"))).toBe("scanning");
    expect(await store.kept(key)).toBeUndefined();
  });

  test.each<[string, (key: string) => string, string | undefined]>([
    ["of GuardDuty's own object", () => "malware-protection-resource-validation-object", undefined],
    ["of a document that is not there", () => `${tenant}/${randomUUID()}`, undefined],
    ["of a document under another tenant's name", (key) => key.replace(tenant, randomUUID()), undefined],
    ["of another bucket", (key) => key, "elsewhere"],
  ])("%s changes nothing", async (_, keyOf, bucket) => {
    const { key, version } = await waiting();
    expect(await note(event(keyOf(key), version, "NO_THREATS_FOUND", bucket))).toBeUndefined();
  });

  test("an event of another kind is refused", () => {
    expect(scanResultEvent.safeParse({ ...event("k", "v", "FAILED"), source: "somebody" }).success).toBe(
      false,
    );
  });
});
