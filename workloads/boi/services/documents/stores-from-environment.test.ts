import { storesFromEnvironment } from "./stores-from-environment";

const buckets = { DOCUMENT_BUCKET: "boi-documents", QUARANTINE_BUCKET: "boi-quarantine" };
const folder = { DOCUMENT_FOLDER: "/nowhere", UPLOAD_URL: "http://localhost/uploads" };

test("buckets are scanned by GuardDuty and kept five years unless said otherwise", () => {
  process.env.AWS_REGION ??= "us-east-1";
  expect(storesFromEnvironment(buckets)).toMatchObject({ retentionYears: 5, quarantine: "boi-quarantine" });
  expect(storesFromEnvironment({ ...buckets, RETENTION_YEARS: "10" }).retentionYears).toBe(10);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["nothing", {}, /DOCUMENT_BUCKET: is not set/],
  ["one bucket alone", { DOCUMENT_BUCKET: "boi-documents" }, /QUARANTINE_BUCKET: is not set/],
  ["no years", { ...buckets, RETENTION_YEARS: "0" }, /RETENTION_YEARS/],
  ["a folder in production", { ...folder, NODE_ENV: "production" }, /nothing scans it/],
  ["a folder in a Lambda", { ...folder, AWS_LAMBDA_FUNCTION_NAME: "boi-documents" }, /nothing scans it/],
])("%s is refused", (_, environment, message) => {
  expect(() => storesFromEnvironment(environment)).toThrow(message);
});
