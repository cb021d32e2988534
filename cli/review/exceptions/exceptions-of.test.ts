import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { controls } from "../../../policy-packs/controls";
import { exampleAbsence, exampleFinding, exampleReport } from "../report/example-report";
import type { Finding, Report } from "../report/report";
import { outcome, verdict } from "../report/verdict";
import { exceptionsOf } from "./exceptions-of";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "exceptions-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const good = `control: kms-key-rotated
resource: aws:kms/*::data
account: boi-production
owner: boi-team
ticket: SEC-1
reason: The key is imported and cannot rotate.
compensating: It is replaced every year by hand.
granted: 2026-11-01
expires: 2027-05-01
`;

/** The report as the exceptions in the given files leave it, on the last day of November 2026. */
function applied(
  texts: Readonly<Record<string, string>>,
  given: Partial<Report> = {},
  places = true,
): Report {
  mkdirSync(join(root, "accounts/exceptions"), { recursive: true });
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(root, "accounts/exceptions", name), text);
  const configured = { controls, consequence: () => "fail" as const };
  const io = { cwd: root, now: () => new Date("2026-11-30T12:00:00Z") };
  const report = exampleReport({ findings: [exampleFinding()], ...given });
  return exceptionsOf(configured, controls, root, io, { places })(report);
}

const summary = ({ findings }: Report) =>
  findings.map(({ control, consequence }: Finding) => `${control}: ${consequence}`);

test("a finding that an exception is about is excepted, and every reader learns why", () => {
  const report = applied({ "data-key.yaml": good });
  expect(outcome(report)).toBe(0);
  expect(verdict(report)).toContain("0 findings, 1 excepted");
  expect(report.findings).toMatchObject([
    {
      consequence: "excepted",
      messages: [
        "enableKeyRotation must be true",
        "excepted until 2027-05-01 by accounts/exceptions/data-key.yaml (boi-team, SEC-1): The key is imported and cannot rotate. It is replaced every year by hand.",
      ],
      exception: {
        file: "accounts/exceptions/data-key.yaml",
        owner: "boi-team",
        ticket: "SEC-1",
        reason: "The key is imported and cannot rotate.",
        compensating: "It is replaced every year by hand.",
        expires: "2027-05-01",
      },
    },
  ]);
});

test.each<[string, string, string[]]>([
  ["of the unit", good.replace("account: boi-production", "unit: Workloads"), ["kms-key-rotated: excepted"]],
  [
    "of another unit whose name begins alike",
    good.replace("account: boi-production", "unit: Work"),
    ["kms-key-rotated: fail", "exception-used: fail"],
  ],
  [
    "of another account",
    good.replace("boi-production", "boi-test"),
    ["kms-key-rotated: fail", "exception-used: fail"],
  ],
  ["of another resource", good.replace("::data", "::dat"), ["kms-key-rotated: fail", "exception-used: fail"]],
  [
    "that has expired",
    good.replace("2027-05-01", "2026-11-30"),
    ["exception-current: fail", "kms-key-rotated: fail"],
  ],
  [
    "of more than a year",
    good.replace("2027-05-01", "2027-12-01"),
    ["exception-current: fail", "kms-key-rotated: excepted"],
  ],
  [
    "of the whole organization",
    good.replace("account: boi-production\n", ""),
    ["exception-narrow: fail", "kms-key-rotated: fail"],
  ],
  ["of every key", good.replace("::data", "::*"), ["exception-narrow: fail", "kms-key-rotated: fail"]],
  [
    "without an owner",
    good.replace("owner: boi-team\n", ""),
    ["exception-owned: fail", "kms-key-rotated: excepted"],
  ],
])("an exception %s", (_, text, expected) => {
  expect(summary(applied({ "a.yaml": text }))).toEqual(expected);
});

test("one that has expired or is too wide is named where it would have helped", () => {
  const [, finding] = applied({ "a.yaml": good.replace("2027-05-01", "2026-11-30") }).findings;
  expect(finding?.messages.at(-1)).toBe("the exception in accounts/exceptions/a.yaml expired on 2026-11-30");
});

test("a finding on an exception leads to its file", () => {
  const [finding] = applied({ "a.yaml": good }, { findings: [] }).findings;
  expect(finding).toMatchObject({
    control: "exception-used",
    urn: null,
    name: "accounts/exceptions/a.yaml",
    source: { file: "accounts/exceptions/a.yaml", line: 1 },
  });
});

test.each<[string, Partial<Report>, boolean]>([
  ["only some stacks were previewed", { selected: ["log"] }, true],
  ["a stack could not run", { failures: [{ stack: "boi", message: "it threw", source: null }] }, true],
  ["what was judged is not the whole organization", {}, false],
])("no exception is called unused where %s", (_, given, places) => {
  expect(summary(applied({ "a.yaml": good }, { findings: [], ...given }, places))).toEqual([]);
});

test("what an account lacks can be excepted, too", () => {
  const text = good.replace("aws:kms/*::data", "aws:kms/key:Key::000000000001");
  expect(summary(applied({ "a.yaml": text }, { findings: [exampleAbsence()] }))).toEqual([
    "kms-key-rotated: excepted",
  ]);
});

test("an exception cannot except what is wrong with exceptions", () => {
  const other = good
    .replace("kms-key-rotated", "exception-used")
    .replace("aws:kms/*::data", "palisade:*::accounts/a");
  expect(summary(applied({ "a.yaml": good, "b.yaml": other }, { findings: [] }))).toEqual([
    "exception-used: fail",
    "exception-used: fail",
  ]);
});

test("all mistakes in all files are reported at once, with file, line and remedy", () => {
  const texts = {
    "a.yaml": good.replace("kms-key-rotated", "kms-key-rotate").replace("2027-05-01", "2026-10-01"),
    "b.yaml": good.replace("granted: 2026-11-01\n", "").replace("ticket", "tikcet"),
    "c.yml": `${good}unit: Workloads\n`,
    "d.yaml": "- a list\n",
    "e.yaml": "a: [\n",
  };
  expect(() => applied(texts)).toThrow(
    new RegExp(
      [
        "a\\.yaml:1:10.*there is no control kms-key-rotate\\. Did you mean kms-key-rotated\\?",
        "a\\.yaml:9:10.*it expires before it is granted",
        "b\\.yaml.*granted",
        "b\\.yaml.*tikcet",
        "c\\.yml:10:7.*for an account or for a unit",
        "d\\.yaml:1:1.*holds no exception",
        "e\\.yaml:.*not valid YAML",
      ].join("[^]*"),
    ),
  );
});

test("a project without exceptions is judged as it is", () => {
  const report = exampleReport();
  const configured = { controls, consequence: () => "fail" as const };
  const io = { cwd: root, now: () => new Date() };
  expect(exceptionsOf(configured, controls, root, io)(report)).toBe(report);
});
