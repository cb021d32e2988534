import Ajv from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { json } from "./json";

const schema = JSON.parse(
  readFileSync(join(packageRoot(), "cli/review/schemas/report.schema.json"), "utf8"),
) as Record<string, unknown>;
const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const partly: Report["coverage"] = {
  resources: 3,
  judged: 1,
  harmless: 0,
  properties: [],
  uncovered: [
    { type: "aws:s3/Bucket:bucket", count: 2, because: "no-such-type", meant: "aws:s3/bucket:Bucket" },
  ],
};
const failure = { stack: "boi", message: "it threw", source: null };
const note = { stack: "boi", message: "aws:x/getY is not known" };

test.each<[string, Partial<Report>]>([
  ["clean", {}],
  [
    "findings",
    { findings: [exampleFinding(), exampleAbsence({ status: "undetermined" })], selected: ["b*"] },
  ],
  [
    "clean",
    {
      findings: [
        exampleFinding({
          consequence: "accepted",
          accepted: { since: "2026-11-23", expires: "2027-02-21", reason: null, owner: "boi" },
        }),
      ],
    },
  ],
  ["clean where judged", { coverage: partly }],
  ["nothing judged", { coverage: { ...partly, judged: 0 } }],
  ["findings", { coverage: partly, findings: [exampleFinding()] }],
  ["could not run", { findings: [exampleFinding({ source: null })], failures: [failure], notes: [note] }],
])("a report of the outcome %j is as its schema says", (outcome, given) => {
  const written: unknown = JSON.parse(json(exampleReport(given)));
  valid(written);
  expect(valid.errors).toBeNull();
  expect(written).toMatchObject({ schemaVersion: 1, outcome, ...given });
});

test.each<[string, object]>([
  ["a property that the schema does not name", { props: {} }],
  ["an unknown severity", { failOn: "severe" }],
])("the schema refuses %s", (_, more) => {
  expect(valid({ ...(JSON.parse(json(exampleReport())) as object), ...more })).toBe(false);
});
