import { exampleAbsence, exampleFinding, exampleReport } from "../review/report/example-report";
import type { Report } from "../review/report/report";
import { reportText } from "./text";

const plain = (given: Partial<Report>) => reportText(exampleReport(given), { colour: false, columns: 100 });

test("a clean organization is its tree and the verdict", () => {
  expect(plain({})).toBe(`acme  accounts/organization
├─ management  111122223333
│  └─ organization  1 resource  us-east-1
└─ Workloads
   └─ Production
      └─ boi-production  to be vended
         └─ boi  1 resource  us-east-1, us-west-2

clean: 1 resource in 2 accounts, 1 control, 1,234 verdicts, 0 findings (1.9 s)
`);
});

test("findings stand below the control that they are of, and are counted in the tree", () => {
  const findings = [
    exampleFinding(),
    exampleFinding({ status: "undetermined", messages: ["keyUsage: it comes of a function"], source: null }),
    exampleAbsence(),
  ];
  const shown = plain({ findings });
  expect(shown).toContain("boi-production  to be vended  missing: 1 medium\n");
  expect(shown).toContain("boi  1 resource  us-east-1, us-west-2  2 medium\n");
  expect(shown).toContain(`
MEDIUM  Symmetric KMS keys rotate every year  3 findings
  kms-key-rotated · FSBP KMS.4 · CIS AWS 3.0/3.6
  why     A key that never changes turns one leak into many.
  remedy  Set enableKeyRotation: true.

  stacks/programs/boi.ts:12:3  boi-production  us-east-1  stack boi
    data  aws:kms/key:Key
    ✗ enableKeyRotation must be true

  (no source position)  boi-production  us-east-1  stack boi
    data  aws:kms/key:Key
    ? undetermined: keyUsage: it comes of a function

  accounts/organization/boi.yaml:1:1  boi-production
    ✗ no aws:kms/key:Key is planned in account boi-production

3 findings (3 medium; 1 undetermined): `);
});

test("what could not run comes first, with its place", () => {
  const source = { file: "stacks/programs/boi.ts", line: 7, column: 2 };
  const shown = plain({ failures: [{ stack: "boi", message: "TypeError: x is not\na function", source }] });
  expect(shown).toMatch(
    /^COULD NOT RUN  boi  stacks\/programs\/boi.ts:7:2\n  TypeError: x is not\n  a function\n\nacme/,
  );
  expect(shown).toContain("boi  could not run\n");
  expect(shown).toMatch(/\ncould not run: 1 stack failed: boi; .*\n$/);
});

test("equal notes are told once", () => {
  const note = { message: "aws:x/getY is not known", stack: "a" };
  expect(
    plain({ notes: [note, { ...note, stack: "b" }, note, { message: "another", stack: "a" }] }),
  ).toContain("\nNotes\n  - aws:x/getY is not known (2 stacks)\n  - another (stack a)\n\n");
});

test("a finding of an account that is not in the tree is not lost from the counts", () => {
  const stray = exampleAbsence({ account: "999999999999", accountName: null });
  expect(plain({ findings: [stray] })).toContain("outside these accounts: 1 medium\n");
});

test("a program's words cannot steer the terminal", () => {
  const shown = plain({ failures: [{ stack: "boi", message: "gone \u001b[2Jblank", source: null }] });
  expect(shown).toContain("gone U+001B[2Jblank");
});

test("colours are codes around the same text", () => {
  const report = exampleReport({ findings: [exampleFinding()] });
  const coloured = reportText(report, { colour: true, columns: 100 });
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(reportText(report, { colour: false, columns: 100 }));
  expect(coloured).toContain("\u001b[33mMEDIUM\u001b[39m");
});
