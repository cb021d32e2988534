import fc from "fast-check";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Organization } from "../../account";
import { exampleAccount } from "../compile/example-organization";
import { along, attachments } from "./attachment";
import { attachedAt } from "./attached-at";
import { stagesOf } from "./default-stages";
import {
  compiled,
  denies,
  dev,
  exampleControl,
  exampleUnits,
  prod,
  sandbox,
  snapshot,
} from "./fixtures/example-rollout";
import { operations, type Attached, type Operation } from "./operation";
import { plan } from "./plan";
import { withStableNames } from "./stable-names";
import { policyKinds, type Snapshot } from "./snapshot";
import { stagedPolicies } from "./staged-policies";
import { targetText } from "../compile/documents-above";

const organization = exampleUnits();
const trails = denies("cloudtrail-kept", "cloudtrail:StopLogging");
const regions = (...allowed: string[]) =>
  exampleControl("region-kept", () => ({
    NotAction: ["iam:*"],
    Resource: "*",
    Condition: { StringNotEquals: { "aws:RequestedRegion": allowed } },
  }));
const byEnvironment = exampleControl("sandbox-small", ({ environment }) => ({
  Action: environment === "sandbox" ? "ec2:RunInstances" : "ec2:StopInstances",
  Resource: "*",
}));
const chosen = exampleControl("nothing-here", () => ({ Action: "*", Resource: "*" }), {
  holds: "where chosen",
});
const perimeter = exampleControl(
  "s3-own",
  () => ({
    Principal: "*",
    Action: "s3:*",
    Resource: "*",
    Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
  }),
  { by: "rcp" },
);

interface Side {
  readonly organization: Organization;
  readonly controls: readonly Control[];
}

/** The changes of the plans below, and of the properties. */
const changes: Readonly<Record<string, { readonly from: Side; readonly to: Side }>> = {
  "a control is added": {
    from: { organization, controls: [trails] },
    to: { organization, controls: [trails, denies("guardduty-kept", "guardduty:DeleteDetector")] },
  },
  "the first control of all is added": {
    from: { organization, controls: [] },
    to: { organization, controls: [trails] },
  },
  "a control is removed": {
    from: { organization, controls: [trails, regions("us-east-1")] },
    to: { organization, controls: [trails] },
  },
  "a statement changes": {
    from: { organization, controls: [trails, regions("us-east-1")] },
    to: { organization, controls: [trails, regions("us-east-1", "us-west-2")] },
  },
  "a statement comes to differ by environment": {
    from: { organization, controls: [trails, denies("sandbox-small", "ec2:StopInstances")] },
    to: { organization, controls: [trails, byEnvironment] },
  },
  "an RCP is added beside a changed SCP": {
    from: { organization, controls: [trails] },
    to: { organization, controls: [perimeter, denies("cloudtrail-kept", "cloudtrail:DeleteTrail")] },
  },
  "a unit chooses a control": {
    from: { organization, controls: [trails, chosen] },
    to: { organization: exampleUnits({ chosen: ["nothing-here"] }), controls: [trails, chosen] },
  },
  "an account is moved out of the unit that chose a control": {
    from: { organization: exampleUnits({ chosen: ["nothing-here"] }), controls: [trails, chosen] },
    to: {
      organization: exampleUnits({ chosen: ["nothing-here"], inSandbox: [], moved: true }),
      controls: [trails, chosen],
    },
  },
  "a unit is new, with an account, while a statement changes": {
    from: { organization, controls: [trails, regions("us-east-1")] },
    to: { organization: exampleUnits({ extra: true }), controls: [trails, regions("us-west-2")] },
  },
};

const names = Object.keys(changes);

function staged(name: string) {
  const change = changes[name];
  if (!change) throw new Error(name);
  const { from, to } = change;
  const before = snapshot(from.organization, from.controls);
  const after = withStableNames(snapshot(to.organization, to.controls), before, "beside");
  const stages = stagesOf(to.organization);
  return {
    organization: to.organization,
    before,
    after,
    stages,
    steps: plan(to.organization, { before, after }, stages, "new"),
  };
}

const inOrder = (attached: Attached) =>
  policyKinds.flatMap((kind) =>
    attachments(attached[kind])
      .map(({ document, target }) => `${kind} ${document.name} ${document.content} at ${targetText(target)}`)
      .sort(),
  );

const contents = (attached: Attached, unit: string, account: string): ReadonlySet<string> =>
  new Set(policyKinds.flatMap((kind) => along(attached[kind], unit, account).map(({ content }) => content)));

/** What reaches an account; one that is not there yet, where it will be. */
const had = ({ accounts, ...attached }: Snapshot, account: string, unit: string) =>
  contents(attached, accounts[account] ?? unit, account);

test.each(names)("%s: it begins with what was and ends with what shall be, exactly", (name) => {
  const { organization: now, before, after, stages } = staged(name);
  const at = (entered: number) => attachedAt(now, { before, after }, stages, entered);
  expect(inOrder(at(stages.length))).toEqual(inOrder(after));
  const moved = Object.keys(before.accounts).filter(
    (account) => before.accounts[account] !== after.accounts[account],
  );
  if (moved.length === 0) expect(inOrder(at(0))).toEqual(inOrder(before));
  for (const [account, was] of Object.entries(before.accounts)) {
    const unit = after.accounts[account] ?? "";
    expect(contents(at(0), unit, account)).toEqual(
      new Set([...had(before, account, was), ...contents(before, unit, account)]),
    );
  }
});

test.each(names)("%s: at every stage each account has the old policies or the new ones, whole", (name) => {
  const { organization: now, before, after, stages } = staged(name);
  stages.forEach((_, index) => {
    const attached = attachedAt(now, { before, after }, stages, index + 1);
    for (const [account, unit] of Object.entries(after.accounts)) {
      const has = contents(attached, unit, account);
      const [old, fresh] = [had(before, account, unit), had(after, account, unit)];
      if ((before.accounts[account] ?? unit) === unit) expect([old, fresh]).toContainEqual(has);
      else expect(covers(has, old) || covers(has, fresh)).toBe(true);
    }
  });
});

const covers = (has: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  [...wanted].every((content) => has.has(content));

/** The operations with everything that AWS may do in any order shuffled: it waits only between the kinds of operation. */
const shuffled = (all: readonly Operation[], seed: number): Operation[] => {
  const phase = { create: 0, attach: 1, update: 2, detach: 3, delete: 4 };
  const random = (index: number) => Math.sin(seed * 9301 + index * 49297) % 1;
  return all
    .map((operation, index) => ({ operation, at: phase[operation.does] + (random(index) + 1) / 4 }))
    .sort((a, b) => a.at - b.at)
    .map(({ operation }) => operation);
};

/** What is attached after each operation. */
function* moments(from: Attached, to: Attached, all: readonly Operation[]): Generator<Attached> {
  let now: Attached = from;
  for (const operation of all) {
    const { kind, policy, does } = operation;
    const fresh = to[kind].find((one) => one.name === policy);
    const change = (documents: Attached["scp"]): Attached["scp"] => {
      switch (does) {
        case "create":
          return fresh ? [...documents, { ...fresh, targets: [] }] : documents;
        case "delete":
          return documents.filter(({ name }) => name !== policy);
        case "update":
          return documents.map((one) =>
            one.name === policy ? { ...one, content: fresh?.content ?? "" } : one,
          );
        case "attach":
          return documents.map((one) =>
            one.name === policy ? { ...one, targets: [...one.targets, operation.target] } : one,
          );
        case "detach":
          return documents.map((one) =>
            one.name === policy
              ? {
                  ...one,
                  targets: one.targets.filter(
                    (target) => targetText(target) !== targetText(operation.target),
                  ),
                }
              : one,
          );
      }
    };
    now = { ...now, [kind]: change(now[kind]) };
    yield now;
  }
}

test("in no moment of any step, forwards or back, an account is without both the old and the new policies", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.array(fc.nat({ max: 8 }), { maxLength: 8 }),
      (name, seed, walk) => {
        const { organization: now, before, after, stages } = staged(name);
        const at = (entered: number) => attachedAt(now, { before, after }, stages, entered);
        const visits = [0, ...walk.map((step) => step % (stages.length + 1)), 0];
        visits.slice(1).forEach((entered, index) => {
          const [from, to] = [at(visits[index] ?? 0), at(entered)];
          for (const attached of moments(from, to, shuffled(operations(from, to), seed)))
            for (const [account, unit] of Object.entries(after.accounts)) {
              const has = contents(attached, unit, account);
              const [old, fresh] = [had(before, account, unit), had(after, account, unit)];
              expect(covers(has, old) || covers(has, fresh)).toBe(true);
            }
          const last = [...moments(from, to, shuffled(operations(from, to), seed))].at(-1) ?? from;
          expect(inOrder(last)).toEqual(inOrder(to));
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("no step changes a policy in place: units that it has not reached would change with it", () => {
  for (const name of names)
    for (const { operations: all } of staged(name).steps)
      expect(all.filter(({ does }) => does === "update")).toEqual([]);
});

const stepsOf = (name: string) =>
  staged(name).steps.map(({ stage, operations: all }) => [
    stage.name,
    ...all.map((one) =>
      [
        one.does,
        one.policy.replace(/v[0-9a-f]{8}$/, "v…"),
        ...("target" in one ? [targetText(one.target)] : []),
      ].join(" "),
    ),
  ]);

test("a changed statement reaches one unit after the other, the others keep the old one", () => {
  expect(stepsOf("a statement changes")).toEqual([
    [
      "policy-staging",
      "create palisade-scp-root-v…",
      "attach palisade-scp-root-v… Policy Staging",
      "attach palisade-scp-root Sandbox",
      "attach palisade-scp-root Security",
      "attach palisade-scp-root Workloads",
      "detach palisade-scp-root the root",
    ],
    ["sandbox", "attach palisade-scp-root-v… Sandbox", "detach palisade-scp-root Sandbox"],
    [
      "development",
      "attach palisade-scp-root-v… Workloads/Development",
      "attach palisade-scp-root Workloads/Production",
      "attach palisade-scp-root Workloads/Test",
      "detach palisade-scp-root Workloads",
    ],
    ["test", "attach palisade-scp-root-v… Workloads/Test", "detach palisade-scp-root Workloads/Test"],
    [
      "everywhere",
      "attach palisade-scp-root-v… the root",
      "detach palisade-scp-root-v… Policy Staging",
      "detach palisade-scp-root-v… Sandbox",
      "detach palisade-scp-root-v… Workloads/Development",
      "detach palisade-scp-root-v… Workloads/Test",
      "detach palisade-scp-root Security",
      "detach palisade-scp-root Workloads/Production",
      "delete palisade-scp-root",
    ],
  ]);
});

test.each([
  ["a control is added", ["policy-staging", "sandbox", "development", "test", "everywhere"]],
  ["the first control of all is added", ["policy-staging", "sandbox", "development", "test", "everywhere"]],
  ["a control is removed", ["policy-staging", "sandbox", "development", "test", "everywhere"]],
  [
    "an RCP is added beside a changed SCP",
    ["policy-staging", "sandbox", "development", "test", "everywhere"],
  ],
  ["a unit chooses a control", ["sandbox"]],
  ["an account is moved out of the unit that chose a control", ["policy-staging", "everywhere"]],
])("%s: the stages in which something happens are %j", (name, stages) => {
  expect(stepsOf(name).map(([stage]) => stage)).toEqual(stages);
});

test("a unit's choice reaches that unit alone", () => {
  expect(stepsOf("a unit chooses a control")).toEqual([
    ["sandbox", "create palisade-scp-ou-sandbox", "attach palisade-scp-ou-sandbox Sandbox"],
  ]);
});

test("an account that is moved takes what it was held to with it, until its new unit's stage comes", () => {
  expect(stepsOf("an account is moved out of the unit that chose a control")).toEqual([
    ["policy-staging", "attach palisade-scp-ou-sandbox account sandbox"],
    ["everywhere", "detach palisade-scp-ou-sandbox account sandbox"],
  ]);
});

test("a unit that is new has the new policies from the first stage on", () => {
  const [first] = stepsOf("a unit is new, with an account, while a statement changes");
  expect(first).toContain("attach palisade-scp-root-v… Workloads/Analytics");
  expect(first).toContain("attach palisade-scp-root Workloads/Production");
});

test("without a change under way the compiled policies are deployed, under the names that its policies have", () => {
  const policies = compiled(organization, [trails]);
  const attached = snapshot(organization, [trails]);
  const before = { ...attached, scp: attached.scp.map((one) => ({ ...one, name: `${one.name}-v1` })) };
  const rollout = { version: 1, organization: "example", attached: before, journal: [] } as const;
  expect(stagedPolicies(organization, policies, undefined)).toBe(policies);
  expect(stagedPolicies(organization, policies, rollout).scp.documents).toEqual(
    policies.scp.documents.map((one) => ({ ...one, name: `${one.name}-v1` })),
  );
});

test("a new account has what its unit has, whichever stage that is in", () => {
  const { before, after, stages } = staged("a statement changes");
  const late = exampleAccount("late", "Sandbox");
  const now = exampleUnits({ inSandbox: [sandbox, late] });
  for (const entered of [0, 1, 2, 3, 4, 5]) {
    const attached = attachedAt(now, { before, after }, stages, entered);
    expect(contents(attached, "Sandbox", "late")).toEqual(contents(attached, "Sandbox", "sandbox"));
  }
});

test("what is not reached keeps to the old policies though the declared ones change meanwhile", () => {
  const { before, after, stages } = staged("a statement changes");
  const rollout = {
    version: 1,
    organization: "example",
    attached: before,
    change: { after, stages, entered: 2 },
    journal: [],
  } as const;
  const policies = stagedPolicies(organization, compiled(organization, []), rollout);
  const has = (account: typeof dev) =>
    policies.scp.documents
      .filter(({ targets }) =>
        targets.some((target) =>
          ["the root", account.unit, account.unit.split("/")[0]].includes(targetText(target)),
        ),
      )
      .map(({ content }) => content.includes("us-west-2"));
  expect([has(sandbox), has(dev), has(prod)]).toEqual([[true], [false], [false]]);
});
