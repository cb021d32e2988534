import type { Organization } from "../../account";
import type { GivenPolicy } from "../../given-policy";
import { callOfQuestion } from "../explain/call-of-question";
import { explanation } from "../explain/explanation";
import { lockouts } from "../lockout/lockouts";
import { attachmentsByTarget } from "./attachments-by-target";
import { compiledPolicies } from "./compile";
import type { CompiledPolicies } from "./compiled-policies";
import { exampleControl } from "./example-control";
import { exampleAccount, exampleOrganization, exampleUnit } from "./example-organization";
import { describeOverQuota } from "./over-quota";

const account = exampleAccount("enrolled", "Workloads");
const plain = exampleOrganization([exampleUnit("Workloads", [account])]);

/** A policy as AWS Control Tower attaches one: only its own role may do it. */
const guardrail = (action: string, given: Partial<GivenPolicy> = {}): GivenPolicy => ({
  name: `aws-guardrails-${action.replace(":", "-")}`,
  kind: "scp",
  managedBy: "AWS Control Tower",
  root: false,
  units: ["Workloads"],
  accounts: [],
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "Guard",
        Effect: "Deny",
        Action: action,
        Resource: "*",
        Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/AWSControlTowerExecution" } },
      },
    ],
  }),
  ...given,
});

const withGiven = (...given: readonly GivenPolicy[]): Organization => ({ ...plain, given });

function compiled(
  organization: Organization,
  controls = [exampleControl("trail-kept", ["cloudtrail:StopLogging"])],
) {
  const result = compiledPolicies(organization, controls);
  if ("overQuota" in result) throw new Error(result.overQuota.map(describeOverQuota).join("\n"));
  return result.policies;
}

const used = ({ scp }: CompiledPolicies, path: string) =>
  scp.targets.find(({ target }) =>
    path === "" ? target.kind === "root" : target.kind === "unit" && target.path === path,
  );

test("each takes a slot and its characters where it is attached, and nowhere else", () => {
  const [before, after] = [
    plain,
    withGiven(guardrail("config:DeleteConfigRule"), guardrail("sns:DeleteTopic")),
  ].map((organization) => used(compiled(organization), "Workloads"));
  expect(before?.slots.used).toBe(1);
  expect(after).toMatchObject({
    given: ["aws-guardrails-config-DeleteConfigRule", "aws-guardrails-sns-DeleteTopic"],
    slots: { used: 3, left: (before?.slots.left ?? 0) - 2 },
    characters: { left: (before?.characters.left ?? 0) - 2 * 10_240 },
  });
  expect(used(compiled(withGiven(guardrail("sns:DeleteTopic"))), "")?.given).toEqual([]);
});

test("a unit without accounts keeps fewer documents for each slot that is taken", () => {
  const due = ["a", "b", "c"].map((document) => ({ document, targets: [{ kind: "root" as const }] }));
  const root = exampleUnit("", [], [exampleUnit("Workloads", [account])]);
  const kept = (slots: number) =>
    attachmentsByTarget(root, due, ({ kind }) => (kind === "root" ? slots : 9)).map(
      ({ documents }) => documents,
    );
  expect(kept(2)).toEqual([["a", "b"], ["c"], []]);
  expect(kept(0)).toEqual([[], ["a", "b", "c"], []]);
});

test("what finds no slot beside them is over quota, and says what is there", () => {
  const given = Array.from({ length: 9 }, (_, index) =>
    guardrail("sns:DeleteTopic", { name: `taken-${String(index)}` }),
  );
  const result = compiledPolicies(withGiven(...given), [
    exampleControl("trail-kept", ["cloudtrail:StopLogging"], { holds: "everywhere" }),
    exampleControl("one-of-workloads", (guarded) => ({
      Action: "sns:Publish",
      Resource: `arn:aws:sns:*:${guarded.account}:x`,
    })),
  ]);
  // The first is handed down from the root's slots only as far as there are any; here the root holds it.
  expect("policies" in result).toBe(true);
  const chosen: Organization = {
    ...withGiven(...given),
    root: {
      ...plain.root,
      units: [{ ...exampleUnit("Workloads", [account]), guardrails: ["chosen"] }, exampleUnit("Other")],
    },
  };
  const over = compiledPolicies(chosen, [
    exampleControl("chosen", ["sns:Publish"], { holds: "where chosen" }),
  ]);
  expect("overQuota" in over && over.overQuota.map(describeOverQuota).join()).toMatch(
    /^Workloads: the SCPs do not fit.*0 may be attached beside FullAWSAccess, taken-0, .*taken-8/,
  );
});

const explanationOf = (organization: Organization, action: string) => {
  const question = {
    principal: {
      caller: {
        type: "role" as const,
        arn: `arn:aws:iam::${account.id}:role/app`,
        session: "app",
        account: account.id,
        organization: organization.id,
      },
      account: organization.accounts.find(({ key }) => key === account.key),
      notes: [],
      unknown: [],
    },
    action,
    context: {},
    given: {},
  };
  const policies = compiled(organization);
  const call = callOfQuestion(question, organization, policies);
  return "problem" in call ? call.problem : explanation(call, organization, policies, []);
};

test("an explanation names the one that denies", () => {
  const organization = withGiven(guardrail("config:DeleteConfigRule"));
  expect(explanationOf(organization, "config:DeleteConfigRule")).toMatchObject({
    answer: "deny",
    notes: expect.arrayContaining([
      "aws-guardrails-config-DeleteConfigRule is kept by AWS Control Tower: it is changed there.",
    ]) as unknown,
    steps: expect.arrayContaining([
      expect.objectContaining({
        decisive: true,
        target: "Workloads",
        statements: [
          expect.objectContaining({ policy: "aws-guardrails-config-DeleteConfigRule", sid: "Guard" }),
        ],
      }),
    ]) as unknown,
  });
  expect(explanationOf(plain, "config:DeleteConfigRule")).not.toMatchObject({ answer: "deny" });
});

test("one that stops a protected role is a lockout, as if it were ours", () => {
  const organization = withGiven(guardrail("iam:CreateRole"));
  expect(lockouts(plain, compiled(plain))).toEqual([]);
  expect(
    lockouts(organization, compiled(organization)).map(({ role, statement }) => [role, statement?.policy]),
  ).toEqual(expect.arrayContaining([["deployment", "aws-guardrails-iam-CreateRole"]]));
});

test("in an account that is suspended nothing can be called, and no one can be locked out", () => {
  const suspended = { ...account, state: "suspended" as const };
  const organization: Organization = {
    ...withGiven(guardrail("iam:CreateRole")),
    root: {
      ...plain.root,
      units: [
        exampleUnit("Workloads", [suspended]),
        exampleUnit("Other", [exampleAccount("other", "Other")]),
      ],
    },
    accounts: [
      ...plain.accounts.filter(({ key }) => key !== account.key),
      suspended,
      exampleAccount("other", "Other"),
    ],
  };
  expect(explanationOf(organization, "sts:GetCallerIdentity")).toContain(
    "enrolled is suspended: AWS refuses every call",
  );
  expect(lockouts(organization, compiled(organization)).flatMap(({ accounts }) => accounts)).not.toContain(
    "enrolled",
  );
});
