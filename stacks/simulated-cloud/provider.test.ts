import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { wireMarks } from "../preview/values/wire-marks";
import { cloud, type Cloud } from "./cloud";
import type { Fault } from "./faults";
import { provider } from "./provider";

let folder: string;
let simulated: Cloud;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-cloud-"));
  simulated = cloud(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

function aws(faults: readonly Fault[] = [], kill = () => undefined) {
  const one = provider({ cloud: simulated, faults, searched: [packageRoot()], kill });
  one.configure({
    region: "eu-central-1",
    allowedAccountIds: '["111122223333"]',
    defaultTags: '{"tags":{"owner":"team"}}',
  });
  return one;
}

const subject = (type: string, name = "data") => ({
  urn: `urn:pulumi:dev::example::${type}::${name}`,
  type,
  name,
});
const bucket = subject("aws:s3/bucket:Bucket");
const key = subject("aws:kms/key:Key");
const database = subject("aws:rds/instance:Instance");

test("inputs are completed as the hermetic preview completes them: name and default tags", () => {
  const inputs = aws().check(bucket, undefined, { tags: { stage: "test" } });
  expect(inputs).toEqual({
    bucket: expect.stringMatching(/^data-[0-9a-f]{7}$/) as string,
    tags: { owner: "team", stage: "test" },
  });
});

test("a name that was chosen before is kept", () => {
  expect(aws().check(bucket, { bucket: "data-1234567" }, {})).toMatchObject({ bucket: "data-1234567" });
});

test("unknown and secret inputs go through as they are", () => {
  const secret = { [wireMarks.key]: wireMarks.secret, value: "hunter2" };
  expect(aws().check(bucket, undefined, { acl: wireMarks.unknown, policy: secret })).toMatchObject({
    acl: wireMarks.unknown,
    policy: secret,
  });
});

test("what is created has the cloud's form, and can be read until it is deleted", () => {
  const one = aws();
  const { id, outputs } = one.create(key, { description: "documents" });
  expect(outputs).toMatchObject({
    description: "documents",
    arn: `arn:aws:kms:eu-central-1:111122223333:key/${id}`,
    keyId: id,
  });
  expect(one.read(key, id, outputs)?.inputs).toEqual({ description: "documents" });
  one.delete(key, id, outputs);
  expect(one.read(key, id, outputs)).toBeUndefined();
});

test("an output that no one can work out has the declared type and says that it is simulated", () => {
  const { outputs } = aws().create(database, { engine: "postgres" });
  expect(outputs).toMatchObject({
    engine: "postgres",
    endpoint: expect.stringMatching(/^simulated-endpoint-/) as string,
    port: 1,
    replicas: [],
  });
});

test("the same resource made again has another id, as in the cloud", () => {
  const one = aws();
  const first = one.create(key, {});
  one.delete(key, first.id, {});
  expect(one.create(key, {}).id).not.toBe(first.id);
});

test("two of one name cannot be there at once", () => {
  const one = aws();
  one.create(bucket, { bucket: "documents" });
  expect(() => one.create(subject("aws:s3/bucket:Bucket", "other"), { bucket: "documents" })).toThrow(
    "aws:s3/bucket:Bucket documents exists already in 111122223333",
  );
});

test("an update keeps the id's outputs and takes the new inputs; of nothing it is refused", () => {
  const one = aws();
  const { id, outputs } = one.create(key, { description: "a" });
  expect(one.update(key, id, { description: "b" })).toEqual({ ...outputs, description: "b" });
  expect(() => one.update(key, "none", {})).toThrow("there is no aws:kms/key:Key none");
});

test.each([
  ["nothing", { bucket: "a" }, { bucket: "a" }, { changed: [], replacing: [], deleteBeforeReplace: false }],
  [
    "a setting",
    { bucket: "a" },
    { bucket: "a", forceDestroy: true },
    { changed: ["forceDestroy"], replacing: [], deleteBeforeReplace: false },
  ],
  [
    "its name",
    { bucket: "a" },
    { bucket: "b" },
    { changed: ["bucket"], replacing: ["bucket"], deleteBeforeReplace: false },
  ],
  [
    "its Region",
    { bucket: "a", region: "us-east-1" },
    { bucket: "a", region: "us-west-2" },
    { changed: ["region"], replacing: ["region"], deleteBeforeReplace: true },
  ],
])("a bucket that changes %s", (_, olds, news, expected) => {
  expect(aws().diff(bucket, olds, news)).toEqual(expected);
});

test("creates are counted over all providers, and the one that is told to fails before anything is there", () => {
  const faults: Fault[] = [{ kind: "error", at: 2 }];
  aws(faults).create(key, {});
  const second = aws(faults);
  expect(() => second.create(bucket, { bucket: "documents" })).toThrow("told to fail at create 2");
  expect(simulated.all()).toHaveLength(1);
  expect(second.create(bucket, { bucket: "documents" }).id).toBe("documents");
});

test("a kill ends the run before the create", () => {
  let killed = false;
  const one = aws([{ kind: "kill", at: 1 }], () => void (killed = true));
  expect(() => one.create(key, {})).toThrow();
  expect([killed, simulated.all()]).toEqual([true, []]);
});

test("functions that need no cloud are answered, others are not", () => {
  const one = aws();
  expect(one.invoke("aws:index/getCallerIdentity:getCallerIdentity", {})).toMatchObject({
    accountId: "111122223333",
  });
  expect(one.invoke("aws:ec2/getAmi:getAmi", {})).toBeUndefined();
});
