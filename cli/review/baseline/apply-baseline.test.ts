import { exampleAbsence, exampleFinding, exampleReport } from "../report/example-report";
import type { Finding, Report } from "../report/report";
import { outcome, verdict } from "../report/verdict";
import { withBaseline } from "./apply-baseline";
import { exampleEntry } from "./example-entry";
import type { Entry } from "./entry";

const today = "2026-11-23";
const entry = exampleEntry();
const { fingerprint } = entry;
const finding = exampleFinding({ fingerprint });

const applied = (findings: readonly Finding[], accepted: readonly Entry[], given: Partial<Report> = {}) =>
  withBaseline(exampleReport({ findings, ...given }), { version: 1, accepted: [...accepted] }, today);

test.each<[string, Finding, Entry, Finding["consequence"], RegExp]>([
  ["what is in it", finding, entry, "accepted", /^enableKeyRotation must be true$/],
  [
    "what it says more of",
    finding,
    exampleEntry({ messages: [...finding.messages, "more"] }),
    "accepted",
    /true$/,
  ],
  [
    "what has got worse",
    exampleFinding({ fingerprint, messages: [...finding.messages, "worse"] }),
    entry,
    "fail",
    /accepts less than this; new is: worse$/,
  ],
  ["what expires tomorrow", finding, exampleEntry({ expires: "2026-11-24" }), "accepted", /true$/],
  [
    "what expires today",
    finding,
    exampleEntry({ expires: today }),
    "fail",
    /accepted this on 2026-10-01 until 2026-11-23, which has passed$/,
  ],
  [
    "what expired, with its reason",
    finding,
    exampleEntry({ expires: "2026-11-01", reason: "soon" }),
    "fail",
    /which has passed: soon$/,
  ],
  [
    "what expired and only warns",
    exampleFinding({ fingerprint, consequence: "warn" }),
    exampleEntry({ expires: today }),
    "warn",
    /passed$/,
  ],
  ["the same of another resource", exampleFinding(), entry, "fail", /true$/],
])("%s", (_, given, accepting, consequence, message) => {
  const [found] = applied([given], [accepting]).findings;
  expect(found?.consequence).toBe(consequence);
  expect(found?.messages.at(-1)).toMatch(message);
  expect(found?.accepted !== undefined).toBe(consequence === "accepted");
});

test("what is accepted does not fail the run, and is told", () => {
  const report = applied([finding, exampleFinding({ consequence: "warn" })], [entry]);
  expect(outcome(report)).toBe(0);
  expect(verdict(report)).toMatch(/, 1 finding \(1 medium\), 1 accepted by the baseline \(/);
  expect(outcome(applied([finding, exampleFinding()], [entry]))).toBe(1);
  expect(
    outcome(applied([finding], [entry], { failures: [{ stack: "boi", message: "x", source: null }] })),
  ).toBe(2);
});

const elsewhere = exampleEntry({ where: "urn:pulumi:other::palisade::aws:kms/key:Key::data" });
const absent = exampleEntry({ where: exampleAbsence().name, control: "key-there" });
test.each<[string, Entry, Partial<Report>, number]>([
  ["is told", entry, {}, 1],
  ["of a stack that was not judged is not", elsewhere, {}, 0],
  [
    "of a stack that could not run is not",
    entry,
    { failures: [{ stack: "boi", message: "x", source: null }] },
    0,
  ],
  ["of an account is told", absent, {}, 1],
  ["of an account is not, where only some stacks were judged", absent, { selected: ["boi"] }, 0],
])("an entry that matches nothing %s", (_, unmatched, given, count) => {
  const { notes } = applied([], [unmatched], given);
  expect(notes.map(({ message }) => message)).toEqual(
    Array(count).fill(
      `no longer found: ${unmatched.control} at ${unmatched.where}; palisade baseline drops it`,
    ),
  );
});
