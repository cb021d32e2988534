import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { packageRoot } from "../../accounts/package-root";
import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { junit } from "./junit";

const schema = readFileSync(join(packageRoot(), "cli/review/schemas/vendor/junit-10.xsd"), "utf8");
const errors = async (xml: string) =>
  (await validateXML({ xml, schema })).errors.map(({ rawMessage }) => rawMessage);

const every: Partial<Report> = {
  findings: [
    exampleFinding({ severity: "critical" }),
    exampleFinding({ status: "undetermined", consequence: "warn", source: null }),
    exampleAbsence(),
    exampleFinding({ account: null, accountName: null, region: null, control: "not-in-the-catalogue" }),
  ],
  failures: [
    { stack: "boi", message: "it threw", source: { file: "a.ts", line: 3, column: 4 } },
    { stack: "elsewhere", message: "it never ended", source: null },
  ],
};

/** Everything that XML cannot hold, or would take for its own. */
const evil = `<a b="c">&amp;]]></system-out>\u0000\u0008\u001b[2J\ud800\ufffe\uffff\u202e\u2028'"&\n\t end`;

test.each<[string, Partial<Report>]>([
  ["a clean report", {}],
  ["everything that a report can hold", every],
  [
    "a report full of what XML cannot hold",
    {
      findings: [exampleFinding({ name: evil, messages: [evil, evil], type: evil, stack: evil, urn: evil })],
      failures: [{ stack: evil, message: evil, source: { file: evil, line: 1, column: 1 } }],
      accounts: [{ id: "000000000001", name: evil, unit: evil, vended: true, stacks: [] }],
    },
  ],
])("%s is well-formed and as the schema says", async (_, given) => {
  expect(await errors(junit(exampleReport(given)))).toEqual([]);
});

test("the schema refuses what is no JUnit", async () => {
  expect(await errors(`<testsuites><testsuite name="x"/></testsuites>`)).not.toEqual([]);
  expect(await errors(`<testsuites><testcase/></testsuites>`)).not.toEqual([]);
});

test("failures, what is only told, what could not run and what passed are told apart", () => {
  const text = junit(exampleReport(every));
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="Palisade: could not run: /,
  );
  expect(text).toContain(`time="1.930" tests="8" failures="3" errors="2">`);
  expect(text).toContain(`
  <testsuite name="stacks" tests="3" failures="0" errors="2" skipped="0">
    <testcase name="organization" classname="stacks">
      <system-out>1 resource</system-out>
    </testcase>
    <testcase name="boi" classname="stacks">
      <error type="could not run" message="it threw">a.ts:3:4: it threw</error>
    </testcase>
    <testcase name="elsewhere" classname="stacks">
      <error type="could not run" message="it never ended">(no source position): it never ended</error>
    </testcase>
  </testsuite>
  <testsuite name="account boi-production" tests="3" failures="2" errors="0" skipped="1">
    <testcase name="data (aws:kms/key:Key, boi, us-east-1)" classname="kms-key-rotated">
      <failure type="critical" message="enableKeyRotation must be true">stacks/programs/boi.ts:12:3
enableKeyRotation must be true
why: A key that never changes turns one leak into many.
remedy: Set enableKeyRotation: true.
FSBP KMS.4, CIS AWS 3.0/3.6
urn:pulumi:boi::palisade::aws:kms/key:Key::data</failure>
`);
  expect(text).toContain(`<skipped type="medium, undetermined, warn" message=`);
  expect(text).toContain(`<testsuite name="account unknown" tests="1" failures="1" errors="0" skipped="0">`);
});

test.each<[string, number, Partial<Report>, string]>([
  [
    "passes are counted",
    12,
    {},
    "<system-out>12 of 12 verdicts: pass\nFSBP KMS.4, CIS AWS 3.0/3.6</system-out>",
  ],
  ["beside what was found", 12, { findings: [exampleFinding()] }, "<system-out>11 of 12 verdicts: pass\n"],
  ["a control that met nothing is skipped", 0, {}, `<skipped type="not met" message="nothing in the plan`],
])("%s", (_, verdicts, given, expected) => {
  const catalogue = exampleReport().catalogue.map((control) => ({ ...control, verdicts }));
  expect(junit(exampleReport({ catalogue, ...given }))).toContain(expected);
});

test("a control of which nothing passed is no passing test", () => {
  const catalogue = exampleReport().catalogue.map((control) => ({ ...control, verdicts: 1 }));
  expect(junit(exampleReport({ catalogue, findings: [exampleFinding()] }))).not.toContain(`name="controls"`);
});
