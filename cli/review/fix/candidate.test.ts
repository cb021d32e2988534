import type { Control } from "../../../policy-packs/controls/model/control";
import type { Fix } from "../../../policy-packs/controls/model/requirement";
import { defaultSettings } from "../../../policy-packs/controls/model/resource";
import { allOf } from "../../../policy-packs/controls/requirements/combined";
import { requires } from "../../../policy-packs/controls/requirements/requires";
import { isAtLeast, isTrue } from "../../../policy-packs/controls/requirements/scalars";
import { exampleSavedResource } from "../diff/example-preview";
import { exampleControl } from "../preview/example-plan";
import { exampleFinding, exampleReport } from "../report/example-report";
import type { Finding } from "../report/report";
import { candidatesOf, type CandidateChoice } from "./candidate";

const type = "aws:rds/instance:Instance";
const resource = exampleSavedResource({ type, inputs: { engine: "postgres", days: 14 } });

const handWritten = (fixes: readonly Fix[], id = "c"): Control => ({
  ...exampleControl(),
  id,
  planned: { types: [type], joined: false, problems: () => [], fixes: { [type]: fixes } },
});

const finding = (given: Partial<Finding> = {}) =>
  exampleFinding({ control: "c", urn: resource.urn, type, messages: ["a must be true"], ...given });

function candidates(
  controls: readonly Control[],
  findings: readonly Finding[] = [finding()],
  choice: Partial<CandidateChoice> = {},
  resources = [resource],
) {
  const done = candidatesOf(
    { report: exampleReport({ findings }), resources },
    { controls, isWanted: () => true, settings: defaultSettings, replaces: false, ...choice },
  );
  return {
    changes: done.candidates.map(({ edits }) => edits.map(({ change }) => change)),
    left: done.remaining.map(({ because }) => because),
    candidates: done.candidates,
  };
}

const a = { property: "a", value: true };

test("of several properties only those that are wrong are set", () => {
  const both = requires({ [type]: allOf(isAtLeast("days", 7), isTrue("a")) });
  expect(candidates([{ ...handWritten([]), planned: both }]).changes).toEqual([
    [{ path: ["a"], value: true }],
  ]);
});

test("a value may be the organization's setting, or depend on another property", () => {
  const setting = { property: "a", value: { setting: "backupRetentionDays" } } as const;
  expect(candidates([handWritten([setting])]).changes).toEqual([[{ path: ["a"], value: 7 }]]);
  const where = (matches: RegExp) => ({ ...a, value: ["x"], where: { property: "engine", matches } });
  expect(candidates([handWritten([where(/mysql/), where(/postgres/)])]).changes).toEqual([
    [{ path: ["a"], value: ["x"] }],
  ]);
  expect(candidates([handWritten([where(/oracle/)])]).left).toEqual(["needs a decision"]);
});

test.each<[string, readonly Fix[], Partial<Finding>, Partial<CandidateChoice>, string]>([
  ["a control without a mechanical remedy", [], {}, {}, "needs a decision"],
  ["a problem that its remedy is not about", [a], { messages: ["b must be true"] }, {}, "needs a decision"],
  ["what is missing from an account", [a], { urn: null }, {}, "needs a decision"],
  ["a value that is not known", [a], { status: "undetermined" }, {}, "cannot be known before deployment"],
  ["another control", [a], {}, { isWanted: () => false }, "not asked for"],
  [
    "what would be recreated",
    [{ property: "storageEncrypted", value: true }],
    { messages: ["storageEncrypted must be true"] },
    {},
    "a change of storageEncrypted recreates the resource: see --replacing",
  ],
])("%s is left, with the reason", (_, fixes, given, choice, because) => {
  expect(candidates([handWritten(fixes)], [finding(given)], choice)).toMatchObject({
    changes: [],
    left: [because],
  });
});

test("what would be recreated is changed where that is wanted", () => {
  const fixes = [{ property: "storageEncrypted", value: true }];
  const messages = ["storageEncrypted must be true"];
  expect(candidates([handWritten(fixes)], [finding({ messages })], { replaces: true }).changes).toHaveLength(
    1,
  );
});

test.each(["accepted", "excepted"] as const)("a finding that is %s is none to fix", (consequence) => {
  expect(candidates([handWritten([a])], [finding({ consequence })])).toMatchObject({ changes: [], left: [] });
});

test("resources that one line makes are changed by one edit", () => {
  const other = exampleSavedResource({ type, name: "other" });
  const findings = [finding(), finding({ urn: other.urn, name: "other" })];
  const [only, ...more] = candidates([handWritten([a])], findings, {}, [resource, other]).candidates;
  expect(more).toEqual([]);
  expect([only?.findings, only?.targets]).toEqual([findings, [resource.urn, other.urn]]);
});

test("of two controls that ask for different values of a property one has to wait", () => {
  const controls = [handWritten([a]), handWritten([{ ...a, value: 2 }], "d"), handWritten([a], "e")];
  const findings = controls.map(({ id }) => finding({ control: id }));
  expect(candidates(controls, findings)).toMatchObject({
    changes: [[{ path: ["a"], value: true }], [{ path: ["a"], value: true }]],
    left: ["another control's change sets the same property: run it again"],
  });
});

test("a statement goes into the one policy that refers to the resource, else into a new one", () => {
  const policyType = "aws:s3/bucketPolicy:BucketPolicy";
  const fix = { statementOf: policyType, refersBy: "bucket", statement: { Effect: "Deny" } };
  const policy = exampleSavedResource({
    type: policyType,
    dependencies: [resource.urn],
    source: { file: "policies.ts", line: 3, column: 5 },
  });
  const [there] = candidates([handWritten([fix])], undefined, {}, [resource, policy]).candidates;
  expect(there).toMatchObject({
    place: { file: "policies.ts", line: 3 },
    targets: [policy.urn],
    edits: [{ line: 3, column: 5, className: "BucketPolicy", change: { refersBy: "bucket" } }],
  });
  const [none] = candidates([handWritten([fix])]).candidates;
  expect(none).toMatchObject({
    place: resource.source,
    edits: [{ className: "Instance", change: { className: "BucketPolicy", statement: { Effect: "Deny" } } }],
  });
});
