import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectTaggingCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { StillRetained, type DocumentStore, type Upload } from "./document-store";
import { folderStore, type FolderStore } from "./folder-store";
import { guardDutyScanner } from "./guard-duty-scanner";
import { localUploads } from "./local-uploads";
import { describeMoto } from "../../../dev/testing/describe-moto";
import { sharedServer } from "../../../dev/testing/shared-server";
import { s3Store } from "./s3-store";

const bytes = Buffer.from("a picture");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const announced = { contentType: "image/png", bytes: bytes.length, sha256, expiresSeconds: 600 };
const newKey = () => `${randomUUID()}/${randomUUID()}`;
const inAnHour = () => new Date(Date.now() + 3_600_000);

interface Given {
  readonly store: DocumentStore;
  /** As a browser does. */
  readonly send: (
    form: Upload,
    file: Uint8Array,
    change?: Readonly<Record<string, string>>,
  ) => Promise<number>;
}

const formOf = ({ fields }: Upload, file: Uint8Array, change: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(file)]));
  return form;
};

/** What every store must do, whichever it is. */
function contract(given: () => Given): void {
  test("an upload by the form lies in quarantine until it is discarded, with every version of it", async () => {
    const { store, send } = given();
    const key = newKey();
    expect(await store.quarantined(key, 100)).toBeUndefined();
    const form = await store.upload(key, announced);
    expect(await send(form, bytes)).toBe(204);
    expect(await send(form, bytes)).toBe(204);
    const uploaded = await store.quarantined(key, 100);
    expect(uploaded?.bytes.toString()).toBe("a picture");
    expect(uploaded?.version).toEqual(expect.any(String));
    await store.discard(key);
    await store.discard(key);
    expect(await store.quarantined(key, 100)).toBeUndefined();
  });

  test("no more is read than was asked for", async () => {
    const { store, send } = given();
    const key = newKey();
    await send(await store.upload(key, announced), bytes);
    expect((await store.quarantined(key, 4))?.bytes.toString()).toBe("a pi");
  });

  test("what is kept is read again, and keeping it again reads the latest", async () => {
    const { store } = given();
    const key = newKey();
    expect(await store.kept(key)).toBeUndefined();
    await store.keep(key, Buffer.from("first"), inAnHour());
    await store.keep(key, Buffer.from("second"), inAnHour());
    expect((await store.kept(key))?.toString()).toBe("second");
  });

  test("no one can remove what is kept before its time, anyone can after it, and twice does no harm", async () => {
    const { store } = given();
    const key = newKey();
    await store.keep(key, bytes, inAnHour());
    await expect(store.remove(key)).rejects.toBeInstanceOf(StillRetained);
    expect(await store.kept(key)).toEqual(bytes);
    const short = newKey();
    await store.keep(short, bytes, new Date(Date.now() + 1_100));
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    await store.remove(short);
    await store.remove(short);
    expect(await store.kept(short)).toBeUndefined();
  });

  test("a key's neighbours are left alone", async () => {
    const { store, send } = given();
    const [one, other] = [newKey(), newKey()];
    await send(await store.upload(one, announced), bytes);
    await send(await store.upload(other, announced), bytes);
    await store.discard(one);
    expect(await store.quarantined(other, 100)).toBeDefined();
  });
}

describe("documents in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  let ahead = 0;
  const store: FolderStore = folderStore(folder, "http://here.test/uploads", () => Date.now() + ahead);
  const send: Given["send"] = async (form, file, change) =>
    (
      await localUploads(store, "/uploads").request("/uploads", {
        method: "POST",
        body: formOf(form, file, change),
      })
    ).status;
  beforeEach(() => {
    ahead = 0;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  contract(() => ({ store, send }));

  test.each<[string, (form: Upload) => Promise<number>]>([
    ["another size", (form) => send(form, Buffer.from("a picture!"))],
    ["another digest", (form) => send(form, Buffer.from("A picture"))],
    ["another type", (form) => send(form, bytes, { "Content-Type": "text/html" })],
    [
      "another key in its policy",
      (form) => send(form, bytes, { policy: form.fields.policy?.replace(/[\da-f]{8}/, "00000000") ?? "" }),
    ],
    ["one field more", (form) => send(form, bytes, { tagging: "clean" })],
    ["no signature", (form) => send(form, bytes, { signature: "" })],
    ["a form that has expired", (form) => ((ahead = 601_000), send(form, bytes))],
  ])("an upload with %s is refused", async (_, upload) => {
    const key = newKey();
    expect(await upload(await store.upload(key, announced))).toBe(403);
    expect(await store.quarantined(key, 100)).toBeUndefined();
  });

  test("a key is of ids alone, so that none leads out of the folder", async () => {
    await expect(store.keep("../../etc/passwd", bytes, inAnHour())).rejects.toThrow("two ids");
    await expect(store.kept(`${randomUUID()}/..`)).rejects.toThrow("two ids");
  });
});

/**
 * moto keeps versions, tags, checksums of what the SDK puts, and Object Lock. It does not look at a posted form's policy: it
 * takes every upload, also one with a wrong signature. What S3 checks there is checked here in the policy that it would read.
 */
describeMoto("documents in S3 (moto)", () => {
  const buckets = { quarantine: "boi-quarantine", documents: "boi-documents" };
  let s3: S3Client;
  let store: DocumentStore;
  beforeAll(async () => {
    s3 = new S3Client({
      endpoint: await sharedServer("moto"),
      region: "us-east-1",
      forcePathStyle: true,
      credentials: { accessKeyId: "x", secretAccessKey: "y" },
    });
    await s3.send(new CreateBucketCommand({ Bucket: buckets.quarantine }));
    await s3.send(
      new PutBucketVersioningCommand({
        Bucket: buckets.quarantine,
        VersioningConfiguration: { Status: "Enabled" },
      }),
    );
    await s3.send(new CreateBucketCommand({ Bucket: buckets.documents, ObjectLockEnabledForBucket: true }));
    store = s3Store(s3, buckets);
  });
  afterAll(() => s3.destroy());

  const send: Given["send"] = async (form, file, change) =>
    (await fetch(form.url, { method: "POST", body: formOf(form, file, change) })).status;
  const versionsIn = async (bucket: string, key: string) =>
    (await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }))).Versions ?? [];

  contract(() => ({ store, send }));

  test("the form's policy holds the upload to one key, type, size and digest, for ten minutes", async () => {
    const key = newKey();
    const begun = Date.now();
    const { fields } = await store.upload(key, announced);
    const ended = Date.now();
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString()) as {
      expiration: string;
      conditions: (object | unknown[])[];
    };
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { key },
        { bucket: buckets.quarantine },
        { "Content-Type": "image/png" },
        { "x-amz-checksum-algorithm": "SHA256" },
        { "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64") },
        ["content-length-range", bytes.length, bytes.length],
      ]),
    );
    // Whole seconds.
    expect(Date.parse(policy.expiration)).toBeGreaterThan(begun + 599_000);
    expect(Date.parse(policy.expiration)).toBeLessThanOrEqual(ended + 600_000);
    // S3 refuses a form with a field that the policy does not name.
    const named = policy.conditions.flatMap((condition) =>
      Array.isArray(condition) ? [] : Object.keys(condition),
    );
    expect(
      Object.keys(fields)
        .filter((field) => !named.includes(field))
        .sort(),
    ).toEqual(["Policy", "X-Amz-Signature"]);
  });

  test("no version of a discarded upload stays behind a delete marker", async () => {
    const key = newKey();
    const form = await store.upload(key, announced);
    await send(form, bytes);
    await send(form, bytes);
    expect(await versionsIn(buckets.quarantine, key)).toHaveLength(2);
    await store.discard(key);
    expect(await versionsIn(buckets.quarantine, key)).toEqual([]);
  });

  test("what is kept is locked in compliance mode until the day that was said", async () => {
    const key = newKey();
    const until = new Date("2031-11-25T12:00:00Z");
    await store.keep(key, bytes, until);
    const head = await s3.send(new HeadObjectCommand({ Bucket: buckets.documents, Key: key }));
    expect([head.ObjectLockMode, head.ObjectLockRetainUntilDate]).toEqual(["COMPLIANCE", until]);
    await expect(
      s3.send(new DeleteObjectCommand({ Bucket: buckets.documents, Key: key, VersionId: head.VersionId })),
    ).rejects.toMatchObject({ name: "AccessDenied" });
  });

  test("a delete marker, which Object Lock allows, hides nothing", async () => {
    const key = newKey();
    await store.keep(key, bytes, inAnHour());
    await s3.send(new DeleteObjectCommand({ Bucket: buckets.documents, Key: key }));
    expect(await store.kept(key)).toEqual(bytes);
  });

  test("a bucket without versions is refused: a scan's result would hold for whatever is put there later", async () => {
    await s3.send(new CreateBucketCommand({ Bucket: "boi-without-versions" }));
    const without = s3Store(s3, { ...buckets, quarantine: "boi-without-versions" });
    const key = newKey();
    await send(await without.upload(key, announced), bytes);
    await expect(without.quarantined(key, 100)).rejects.toThrow("must keep versions");
  });

  test.each([
    ["NO_THREATS_FOUND", "clean"],
    ["THREATS_FOUND", "infected"],
    ["UNSUPPORTED", "unscannable"],
    ["ACCESS_DENIED", "pending"],
    ["FAILED", "pending"],
    ["SOMETHING_NEW", "pending"],
    [undefined, "pending"],
  ])("GuardDuty's tag %s means %s, for that version alone", async (tag, verdict) => {
    const key = newKey();
    const form = await store.upload(key, announced);
    await send(form, bytes);
    const uploaded = await store.quarantined(key, 100);
    if (!uploaded) throw new Error("it was not uploaded");
    if (tag !== undefined)
      await s3.send(
        new PutObjectTaggingCommand({
          Bucket: buckets.quarantine,
          Key: key,
          VersionId: uploaded.version,
          Tagging: { TagSet: [{ Key: "GuardDutyMalwareScanStatus", Value: tag }] },
        }),
      );
    const scanner = guardDutyScanner(s3, buckets.quarantine);
    expect(await scanner(key, uploaded)).toBe(verdict);
    await send(form, bytes);
    const later = await store.quarantined(key, 100);
    expect(later && (await scanner(key, later))).toBe("pending");
  });
});
