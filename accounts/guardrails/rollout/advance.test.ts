import type { Control } from "../../../policy-packs/controls/model/control";
import type { Organization, Stage } from "../../account";
import type { CompiledPolicies } from "../compile/compiled-policies";
import type { Lockout } from "../lockout/lockout";
import { lockouts } from "../lockout/lockouts";
import { advance, type Advanced, type Advancing } from "./advance";
import { compiled, denies, exampleControl, exampleUnits, snapshot } from "./fixtures/example-rollout";
import { rolledBack } from "./roll-back";
import type { Rollout } from "./rollout";
import { snapshotOf } from "./snapshot";
import { stagedPolicies } from "./staged-policies";

const gate = (given: Partial<Stage["gate"]> = {}) => ({ days: 0, approvals: 0, quiet: false, ...given });
const stages: readonly Stage[] = [
  { name: "sandbox", units: ["Sandbox"], gate: gate({ days: 2 }) },
  { name: "workloads", units: ["Workloads"], gate: gate({ approvals: 2, quiet: true }) },
  { name: "everywhere", units: ["*"], gate: gate() },
];
const organization: Organization = { ...exampleUnits(), stages };
const trails = denies("cloudtrail-kept", "cloudtrail:StopLogging");
const detection = denies("guardduty-kept", "guardduty:DeleteDetector");

const recorded = (controls: readonly Control[]): Rollout => ({
  version: 1,
  organization: organization.name,
  attached: snapshot(organization, controls),
  journal: [],
});

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

const given = (rollout: Rollout, controls: readonly Control[], more: Partial<Advancing> = {}): Advancing => ({
  organization,
  compiled: compiled(organization, controls),
  rollout,
  lockouts: () => [],
  now: at(1),
  by: "ana",
  approvedBy: [],
  ...more,
});

function rolloutOf(advanced: Advanced): Rollout {
  if (!("rollout" in advanced)) throw new Error(JSON.stringify(advanced));
  return advanced.rollout;
}

const both = [trails, detection];
const inSandbox = rolloutOf(advance(given(recorded([trails]), both)));
const inWorkloads = rolloutOf(advance(given(inSandbox, both, { now: at(3) })));
const agreed = { now: at(4), approvedBy: ["ben", "Cleo"], events: { read: 120, denied: 0 } };
const everywhere = rolloutOf(advance(given(inWorkloads, both, agreed)));
const done = rolloutOf(advance(given(everywhere, both, { now: at(4) })));

test("a change goes through its stages and ends as what is attached", () => {
  expect([inSandbox, inWorkloads, everywhere, done].map(({ change }) => change?.entered)).toEqual([
    1,
    2,
    3,
    undefined,
  ]);
  expect(done.attached.scp.map(({ content }) => content)).toEqual(
    snapshot(organization, both).scp.map(({ content }) => content),
  );
  expect(done.journal.map(({ did, stage, by }) => [did, stage, by])).toEqual([
    ["entered", "sandbox", "ana"],
    ["entered", "workloads", "ana"],
    ["entered", "everywhere", "ana"],
    ["finished", undefined, "ana"],
  ]);
  expect(done.journal[2]).toMatchObject({ approvedBy: ["ben", "Cleo"], events: { read: 120, denied: 0 } });
});

test("when it is finished the last deployment has nothing left to do", () => {
  const policies = compiled(organization, both);
  const before = stagedPolicies(organization, policies, everywhere);
  expect(stagedPolicies(organization, policies, done)).toEqual(before);
});

test.each<[string, Rollout, Partial<Advancing>, readonly string[]]>([
  ["too early", inSandbox, { now: at(2) }, ["stage sandbox must last 2 days"]],
  [
    "without agreement",
    inWorkloads,
    { events: agreed.events },
    ["needs 2 people beside ana to agree, and no one"],
  ],
  ["with one's own agreement", inWorkloads, { ...agreed, approvedBy: ["ben", "Ana"] }, ["ben alone has"]],
  [
    "with one agreement given twice",
    inWorkloads,
    { ...agreed, approvedBy: ["ben", "BEN"] },
    ["ben alone has"],
  ],
  [
    "without events",
    inWorkloads,
    { approvedBy: ["ben", "cleo"] },
    ["must be quiet: give CloudTrail's events"],
  ],
  [
    "with events of something else",
    inWorkloads,
    { ...agreed, events: { read: 0, denied: 0 } },
    ["hold no call"],
  ],
  [
    "where the change denied calls",
    inWorkloads,
    { ...agreed, events: { read: 9, denied: 2 } },
    ["denied 2 of 9"],
  ],
  ["with nothing at all", inWorkloads, {}, ["2 people", "must be quiet"]],
])("a stage is not left %s", (_, rollout, more, says) => {
  const stopped = advance(given(rollout, both, { now: at(9), ...more }));
  const texts = "gate" in stopped ? stopped.gate : [];
  expect(texts).toHaveLength(says.length);
  for (const [index, words] of says.entries()) expect(texts[index]).toContain(words);
});

test("a stage that is named is entered once, and no other", () => {
  expect(advance(given(inSandbox, both, { now: at(9), to: "sandbox" }))).toMatchObject({
    nothing: "the change is in stage sandbox already",
  });
  expect(advance(given(inSandbox, both, { now: at(9), to: "everywhere" }))).toEqual({
    mistaken: "everywhere is not the next stage: that is workloads",
  });
  expect(advance(given(recorded([trails]), both, { to: "workloads" }))).toEqual({
    mistaken: "workloads is not the next stage: that is sandbox",
  });
  expect(advance(given(everywhere, both, { to: "sandbox" }))).toEqual({
    mistaken: "sandbox cannot be entered: the change has entered all its stages",
  });
});

test("where nothing is different nothing begins", () => {
  const rollout = recorded(both);
  expect(advance(given(rollout, both))).toEqual({ rollout, nothing: "what is declared is what is attached" });
});

const moment = (rollout: Rollout, controls = both) => {
  const { scp, rcp } = stagedPolicies(organization, compiled(organization, controls), rollout);
  return [scp, rcp].map(({ documents }) =>
    documents.map(({ name, content, targets }) => [name, content, targets]),
  );
};

test.each([
  ["sandbox", inSandbox],
  ["workloads", inWorkloads],
  ["everywhere", everywhere],
])("from stage %s it is rolled back to exactly what was, though it is still declared", (stage, rollout) => {
  const back = rolledBack(organization, rollout, { now: at(5), by: "ben", note: "CI was denied" });
  if (!back) throw new Error("nothing was rolled back");
  expect(moment(back.rollout)).toEqual(moment(recorded([trails]), [trails]));
  expect(back.operations.length).toBeGreaterThan(0);
  expect(back.rollout.journal.at(-1)).toEqual({
    at: "2026-11-05T12:00:00.000Z",
    by: "ben",
    did: "rolled back",
    stage,
    note: "CI was denied",
  });
  expect(rolledBack(organization, back.rollout, { now: at(6), by: "ben" })).toBeUndefined();
});

test("without a change under way there is nothing to roll back", () => {
  expect(rolledBack(organization, recorded([trails]), { now: at(1), by: "ana" })).toBeUndefined();
  expect(rolledBack(organization, done, { now: at(1), by: "ana" })).toBeUndefined();
});

const back = rolledBack(organization, inWorkloads, { now: at(5), by: "ben" })?.rollout ?? inWorkloads;

test("after a rollback another change begins at the first stage, and one that is withdrawn is dropped", () => {
  const fixed = denies("guardduty-kept", "guardduty:StopMonitoringMembers");
  const again = rolloutOf(advance(given(back, [trails, fixed], { now: at(6) })));
  expect(again.change?.entered).toBe(1);
  expect(again.change?.after.scp.some(({ content }) => content.includes("StopMonitoringMembers"))).toBe(true);
  const dropped = rolloutOf(advance(given(back, [trails], { now: at(6) })));
  expect([dropped.change, dropped.journal.at(-1)?.did]).toEqual([undefined, "dropped"]);
});

test("what is declared meanwhile waits for a change of its own", () => {
  const more = [...both, denies("macie-kept", "macie2:DisableMacie")];
  const next = rolloutOf(advance(given(inSandbox, more, { now: at(3) })));
  expect(next.change?.after).toEqual(inSandbox.change?.after);
  const later = rolloutOf(advance(given(done, more, { now: at(9) })));
  expect(later.change?.after.scp.some(({ content }) => content.includes("macie2"))).toBe(true);
});

test("a change that would lock out a protected role does not begin", () => {
  const lockedIn = exampleControl("iam-closed", () => ({ Action: "iam:*", Resource: "*" }));
  const stopped = advance(given(recorded([trails]), [trails, lockedIn], { lockouts }));
  const found = "obstacles" in stopped ? stopped.obstacles : [];
  expect(found[0]?.stage).toBe("sandbox");
  expect(found[0]?.lockouts.map(({ role }) => role)).toContain("deployment");
  expect(found.flatMap((one) => one.overQuota)).toEqual([]);
});

test("a role that is locked out already does not prevent the change that lets them in again", () => {
  const closed = exampleControl("iam-closed", () => ({ Action: "iam:*", Resource: "*" }));
  expect(advance(given(recorded([trails, closed]), [trails], { lockouts }))).toHaveProperty("step");
});

test("a stage asks again whether somebody would be locked out: the organization may have changed meanwhile", () => {
  const locked = (_: Organization, policies: CompiledPolicies): readonly Lockout[] =>
    policies.scp.documents.some(({ targets, content }) => content.includes("guardduty") && targets.length > 1)
      ? [
          {
            role: "security-response",
            why: "It answers.",
            callers: ["arn"],
            accounts: ["dev"],
            actions: ["guardduty:DeleteDetector"],
            regions: [],
            answer: "deny",
            kind: "scp",
            target: "Workloads",
            unknown: [],
            fix: "exempt it",
          },
        ]
      : [];
  expect(advance(given(inSandbox, both, { now: at(9), lockouts: locked }))).toMatchObject({
    obstacles: [{ stage: "workloads", lockouts: [{ role: "security-response" }] }],
  });
});

test("old and new that do not fit side by side are stopped, with the remedy", () => {
  const long = (id: string, word: string) =>
    exampleControl(id, () => ({
      Action: Array.from(
        { length: 60 },
        (_, index) => `ec2:${word}${id.replaceAll("-", "").repeat(6).slice(0, 50)}${String(index)}`,
      ),
      Resource: "*",
    }));
  const ids = ["account-a", "cloudtrail-b", "s3-c"];
  const tight = (word: string) =>
    compiled(
      organization,
      ids.map((id) => long(id, word)),
      "old",
    );
  const before = tight("Old");
  expect(before.scp.documents).toHaveLength(3);
  const stopped = advance({
    ...given({ ...recorded([]), attached: snapshotOf(organization, before) }, []),
    compiled: tight("New"),
  });
  const [obstacle] = "obstacles" in stopped ? stopped.obstacles : [];
  expect(obstacle?.overQuota[0]).toMatchObject({ kind: "scp", needed: 7, granted: 5 });
});
