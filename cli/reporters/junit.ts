import type { Finding, Report, ReportedControl } from "../review/report/report";
import { uncoveredGroups } from "../review/report/coverage";
import { plural, verdict } from "../review/report/verdict";
import { place } from "./layout/style";
import { xml, type Element } from "./layout/xml";

/**
 * JUnit's XML as CI servers read it: a suite of the stacks, one per account with what was found in it, and one of the
 * controls with what passed. What fails the run is a failure, what only warns is skipped, what could not run an error.
 */
export const junit = (report: Report): string => {
  const suites = [stacks(report), ...accounts(report), controls(report), coverage(report)].filter(
    ({ cases }) => cases.length > 0,
  );
  const all = suites.flatMap(({ cases }) => cases);
  return xml({
    name: "testsuites",
    attributes: {
      name: `Palisade: ${verdict(report)}`,
      time: report.seconds.toFixed(3),
      ...counts(all, false),
    },
    content: suites.map(({ name, cases }) => ({
      name: "testsuite",
      attributes: { name, ...counts(cases, true) },
      content: cases.map(testCase),
    })),
  });
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly group: string;
  readonly result?: {
    readonly kind: "failure" | "error" | "skipped";
    readonly type: string;
    readonly message: string;
  };
  readonly text: string;
}

function counts(cases: readonly Case[], skipped: boolean) {
  const of = (kind: string) => cases.filter(({ result }) => result?.kind === kind).length;
  return {
    tests: cases.length,
    failures: of("failure"),
    errors: of("error"),
    ...(skipped && { skipped: of("skipped") }),
  };
}

const testCase = ({ name, group, result, text }: Case): Element => ({
  name: "testcase",
  attributes: { name, classname: group },
  content: result
    ? [{ name: result.kind, attributes: { type: result.type, message: result.message }, content: text }]
    : text === ""
      ? []
      : [{ name: "system-out", attributes: {}, content: text }],
});

/** A stack that only a wanted one refers to is in no account's list, but its failure is reported. */
function stacks({ accounts: all, failures }: Report): Suite {
  const stacks = all.flatMap((account) => account.stacks);
  const others = failures
    .map(({ stack }) => stack)
    .filter((stack) => !stacks.some(({ name }) => name === stack));
  return {
    name: "stacks",
    cases: [
      ...stacks.map(({ name, resources }) => ran(name, plural(resources, "resource"), failures)),
      ...[...new Set(others)].map((name) => ran(name, "", failures)),
    ],
  };
}

function ran(name: string, text: string, failures: Report["failures"]): Case {
  const failed = failures.filter(({ stack }) => stack === name);
  const failureLines = failed.map(({ message, source }) => `${place(source)}: ${message}`).join("\n");
  const result = failed[0] && ({ kind: "error", type: "could not run", message: failed[0].message } as const);
  return { name, group: "stacks", text: failed.length > 0 ? failureLines : text, ...(result && { result }) };
}

function accounts({ findings, accounts: all, catalogue }: Report): Suite[] {
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const ids = [...new Set(findings.map(({ account }) => account))];
  return ids.map((id) => ({
    name: `account ${id === null ? "unknown" : (names.get(id) ?? id)}`,
    cases: findings.filter(({ account }) => account === id).map((one) => findingCase(one, catalogue)),
  }));
}

function findingCase(finding: Finding, catalogue: Report["catalogue"]): Case {
  const { name, type, region, stack, status, consequence, messages, source, urn } = finding;
  const control = catalogue.find(({ id }) => id === finding.control);
  const where = [stack, region].filter((part) => part !== null).join(", ");
  const fails = consequence === "fail";
  return {
    name: `${urn === null ? "" : `${name} `}(${type}${where === "" ? "" : `, ${where}`})`,
    group: finding.control,
    result: {
      kind: fails ? "failure" : "skipped",
      type: `${finding.severity}${status === "undetermined" ? ", undetermined" : ""}${fails ? "" : `, ${consequence}`}`,
      message: messages.join("; "),
    },
    text: [
      place(source),
      ...messages.map((message) => (status === "undetermined" ? `undetermined: ${message}` : message)),
      ...(control ? [`why: ${control.why}`, `remedy: ${control.remedy}`, control.satisfies.join(", ")] : []),
      ...(urn === null ? [] : [urn]),
    ].join("\n"),
  };
}

/** A type that no control looked at is a test that did not run. */
const coverage = ({ coverage: of }: Report): Suite => ({
  name: "coverage",
  cases: uncoveredGroups(of).flatMap(({ reason, items }) =>
    items.map((name) => ({
      name,
      group: "not covered",
      result: { kind: "skipped" as const, type: "not covered", message: reason },
      text: "",
    })),
  ),
});

/** Whatever a control found stands in the accounts' suites already: here is the rest of its verdicts. */
const controls = ({ catalogue, findings }: Report): Suite => ({
  name: "controls",
  cases: catalogue.flatMap((control) => kept(control, findings)),
});

function kept({ id, title, verdicts, satisfies }: ReportedControl, findings: readonly Finding[]): Case[] {
  const passed = verdicts - findings.filter(({ control }) => control === id).length;
  const clauses = satisfies.join(", ");
  if (verdicts === 0)
    return [
      {
        name: title,
        group: id,
        result: { kind: "skipped", type: "not met", message: "nothing in the plan is of its concern" },
        text: clauses,
      },
    ];
  if (passed <= 0) return [];
  return [
    { name: title, group: id, text: `${String(passed)} of ${plural(verdicts, "verdict")}: pass\n${clauses}` },
  ];
}
