import { exampleFinding, exampleReport } from "../report/example-report";
import { redaction } from "./redact";
import { redactedError, redactedReport } from "./redacted-report";
import { json } from "../../reporters/json";
import { sarif } from "../../reporters/sarif";
import { reportText } from "../../reporters/text";

const pem = "-----BEGIN KEY-----\nMIIBVgIBADANBgkqhkiG9w0B\n-----END KEY-----";
const words = 'a "quoted" pass phrase that a narrow terminal wraps';
const hide = redaction(new Set([pem, words, "fail", "medium", "kms-key-rotated"]));

const report = redactedReport(
  exampleReport({
    findings: [exampleFinding({ messages: [`password is ${words}`, `key is ${pem}`] })],
    failures: [{ stack: "boi", message: `cannot read ${pem}`, source: null }],
    notes: [{ stack: "boi", message: words }],
  }),
  hide,
);

test.each([
  ["text", reportText(report, { colour: false, columns: 40 })],
  ["json", json(report)],
  ["sarif", sarif(report)],
])("%s shows no part of a secret", (_, rendered) => {
  for (const part of ["quoted", "pass phrase", "wraps", "BEGIN KEY", "MIIB"])
    expect(rendered).not.toContain(part);
  expect(rendered).toContain("[secret]");
});

test("a secret that equals a word of ours does not change the meaning of the report", () => {
  expect(report.failOn).toBe("low");
  expect(report.findings[0]).toMatchObject({
    status: "fail",
    severity: "medium",
    control: "kms-key-rotated",
  });
});

test.each([
  [new TypeError(`bad ${words}`), /^TypeError: bad \[secret\]\n/],
  [`bad ${words}`, /^bad \[secret\]$/],
  [42, /^42$/],
])("an error shows none either", (error, expected) => {
  const shown = redactedError(error, hide);
  expect(shown instanceof Error ? shown.stack : String(shown)).toMatch(expected);
});
