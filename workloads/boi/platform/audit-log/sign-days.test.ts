import { createPublicKey, randomUUID, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetPublicKeyCommand, SignCommand } from "@aws-sdk/client-kms";
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3ServiceException,
  type S3Client,
} from "@aws-sdk/client-s3";
import { tenantId, type TenantId } from "../database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { appendAudit } from "./append-audit";
import { fileRootSigner } from "./file-root-signer";
import { folderRootStore } from "./folder-root-store";
import { kmsRootSigner } from "./kms-root-signer";
import { rootFaults } from "./root-faults";
import { RootReplaced, type RootStore } from "./root-store";
import { s3RootStore } from "./s3-root-store";
import { ChainBroken, signDays } from "./sign-days";
import type { ExportedLink } from "./verify-chain";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "roots-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describeDatabase("signing the days of an audit chain", () => {
  let given: TestDatabase;
  beforeEach(async () => {
    given = await testDatabase();
  });
  afterEach(() => given.drop());

  const signer = () => fileRootSigner(join(folder, "key"));
  const append = (tenant: TenantId, at: string, count = 1) =>
    given.database.asTenant(tenant, (sql) => {
      const context = { tenant, actor: "ada", requestId: "r", at: new Date(at) };
      const entry = { action: "person.read", target: { kind: "person", id: "1" } };
      appendAudit(sql, context, Array<typeof entry>(count).fill(entry));
      return Promise.resolve();
    });
  const run = (store: RootStore, on: string) =>
    signDays({ database: given.database, signer: signer(), store, now: () => new Date(on) });
  const exported = (tenant: TenantId) =>
    given.all<ExportedLink>(
      `select sequence::integer, record, encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
       from boi.audit_log where tenant_id = $1 order by sequence`,
      [tenant],
    );
  const faults = async (tenant: TenantId, store: RootStore) =>
    rootFaults(tenant, await exported(tenant), await store.all(tenant), await signer().publicKey());

  test("every day that is over is signed once, also days without records and days that were missed", async () => {
    const store = folderRootStore(join(folder, "one"));
    const [one, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
    await append(one, "2026-11-20T23:59:59Z", 3);
    await append(other, "2026-11-22T00:00:00Z", 2);
    // Committed after midnight, though it names a moment before it.
    await append(one, "2026-11-21T00:00:00Z");
    await append(one, "2026-11-20T23:59:59Z");
    await append(one, "2026-11-24T08:00:00Z");
    for (let times = 0; times < 2; times += 1)
      expect(await run(store, "2026-11-24T00:05:00Z")).toEqual(new Map());
    expect(await store.days(one)).toEqual(["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"]);
    expect(await store.days(other)).toEqual(["2026-11-22", "2026-11-23"]);
    expect(
      await given.all(
        `select last_sequence::integer from boi.audit_roots where tenant_id = $1 order by day`,
        [one],
      ),
    ).toEqual([3, 5, 5, 5].map((last_sequence) => ({ last_sequence })));
    expect([...(await faults(one, store)), ...(await faults(other, store))]).toEqual([]);
  });

  test("two runs at once and runs that are killed before storing sign each day once and store it", async () => {
    const store = folderRootStore(join(folder, "two"));
    const tenant = tenantId.parse(randomUUID());
    await append(tenant, "2026-11-20T12:00:00Z", 5);
    let puts = 0;
    const killed: RootStore = {
      ...store,
      put: (...root) => {
        puts += 1;
        return puts > 1 ? Promise.reject(new Error("killed")) : store.put(...root);
      },
    };
    expect((await run(killed, "2026-11-23T00:05:00Z")).get(tenant)).toEqual(new Error("killed"));
    expect(await store.days(tenant)).toEqual(["2026-11-20"]);
    await Promise.all([run(store, "2026-11-24T00:05:00Z"), run(store, "2026-11-24T00:05:00Z")]);
    expect(await store.days(tenant)).toHaveLength(4);
    expect(await faults(tenant, store)).toEqual([]);
  });

  test("what the superuser changed in the log is not signed over, and another tenant's days still are", async () => {
    const store = folderRootStore(join(folder, "three"));
    const [broken, cut, whole] = [randomUUID(), randomUUID(), randomUUID()].map((id) => tenantId.parse(id));
    if (!broken || !cut || !whole) throw new Error("three tenants");
    for (const tenant of [broken, cut, whole]) await append(tenant, "2026-11-20T12:00:00Z", 4);
    await run(store, "2026-11-21T00:05:00Z");
    for (const tenant of [broken, cut, whole]) await append(tenant, "2026-11-21T12:00:00Z", 4);
    await given.all("alter table boi.audit_log disable trigger refuse_change");
    await given.all(
      "update boi.audit_log set record = replace(record, 'ada', 'eve') where tenant_id = $1 and sequence = 6",
      [broken],
    );
    await given.all("delete from boi.audit_log where tenant_id = $1 and sequence = 4", [cut]);
    const failed = await run(store, "2026-11-22T00:05:00Z");
    expect(failed).toEqual(
      new Map([
        [broken, new ChainBroken("record 6 does not follow the one before it")],
        [cut, new ChainBroken("record 4 is not the one that was signed on 2026-11-20")],
      ]),
    );
    expect(await faults(broken, store)).toContain("6: the record was changed");
    expect((await faults(cut, store)).join()).toContain("4: removed; 2026-11-20's root");
    expect(await store.days(whole)).toEqual(["2026-11-20", "2026-11-21"]);
    expect(await faults(whole, store)).toEqual([]);
  });
});

const tenant = tenantId.parse("0190b3a2-7c1e-7cc3-9a4e-000000000001");
const root = { statement: "{}", signature: "AAAA", keyId: "k" };

/** As S3 does for the three calls: nothing is overwritten that was to be new. */
function bucket() {
  const objects = new Map<string, PutObjectCommand["input"]>();
  const send = (command: unknown): Promise<object> => {
    if (command instanceof PutObjectCommand) {
      const key = command.input.Key ?? "";
      if (objects.has(key) && command.input.IfNoneMatch === "*")
        return Promise.reject(
          new S3ServiceException({
            name: "PreconditionFailed",
            $fault: "client",
            $metadata: {},
            message: "",
          }),
        );
      objects.set(key, command.input);
    }
    if (command instanceof GetObjectCommand) {
      const body = objects.get(command.input.Key ?? "")?.Body as string;
      return Promise.resolve({ Body: { transformToString: () => Promise.resolve(body) } });
    }
    if (command instanceof ListObjectsV2Command) {
      const keys = [...objects.keys()].filter((key) => key.startsWith(command.input.Prefix ?? "")).sort();
      const from = Number(command.input.ContinuationToken ?? 0);
      return Promise.resolve({
        Contents: keys.slice(from, from + 2).map((Key) => ({ Key })),
        ...(from + 2 < keys.length && { NextContinuationToken: String(from + 2) }),
      });
    }
    return Promise.resolve({});
  };
  return { s3: { send } as unknown as S3Client, objects };
}

test.each<[string, () => RootStore]>([
  ["a folder", () => folderRootStore(join(folder, "store"))],
  ["a bucket", () => s3RootStore(bucket().s3, "roots", 10, () => new Date("2026-11-25T00:00:00Z"))],
])("%s keeps roots in the order of days and lets none be replaced", async (_, make) => {
  const store = make();
  for (const day of ["2026-11-21", "2026-11-20", "2026-11-23", "2026-11-22", "2026-11-24"])
    await store.put(tenant, day, { ...root, keyId: day });
  await store.put(tenant, "2026-11-20", { ...root, keyId: "2026-11-20" });
  await expect(store.put(tenant, "2026-11-20", root)).rejects.toThrow(RootReplaced);
  const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"];
  expect(await store.days(tenant)).toEqual(days);
  expect((await store.all(tenant)).map(({ keyId }) => keyId)).toEqual(days);
  expect(await store.days(tenantId.parse(randomUUID()))).toEqual([]);
});

test("in the bucket a root is locked for the years that are asked for", async () => {
  const { s3, objects } = bucket();
  await s3RootStore(s3, "roots", 10, () => new Date("2026-11-25T00:00:00Z")).put(tenant, "2026-11-24", root);
  expect([...objects.values()]).toMatchObject([
    { ObjectLockMode: "COMPLIANCE", ObjectLockRetainUntilDate: new Date("2036-11-25T00:00:00Z") },
  ]);
});

test("a signing key's file is its owner's alone and is the same after a restart", async () => {
  const file = join(folder, "again");
  const first = fileRootSigner(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(fileRootSigner(file).keyId).toBe(first.keyId);
  expect(readFileSync(file, "utf8")).not.toContain(await first.publicKey());
});

test("KMS signs the statement itself, and its public key is handed out as PEM", async () => {
  const local = fileRootSigner(join(folder, "kms"));
  const send = async (command: unknown) => {
    if (command instanceof GetPublicKeyCommand)
      return {
        PublicKey: createPublicKey(await local.publicKey()).export({ type: "spki", format: "der" }),
      };
    if (!(command instanceof SignCommand)) throw new Error("unexpected");
    expect(command.input).toMatchObject({
      MessageType: "RAW",
      SigningAlgorithm: "ECDSA_SHA_256",
      KeyId: "arn",
    });
    return { Signature: await local.sign(Buffer.from(command.input.Message ?? []).toString()) };
  };
  const signer = kmsRootSigner({ send }, "arn");
  const signature = await signer.sign("{}");
  expect(await signer.publicKey()).toBe(await local.publicKey());
  expect(verify("sha256", Buffer.from("{}"), await signer.publicKey(), signature)).toBe(true);
});
