import fc from "fast-check";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import { caseRequest } from "../../../policy-packs/controls/model/case-request";
import { compiledPolicies } from "../compile/compile";
import type { CompiledPolicies } from "../compile/compiled-policies";
import { guardedAccount } from "../compile/guarded-account";
import { comparison, equivalence } from "./equivalence";
import { exampleControl } from "../compile/example-control";
import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { describeOverQuota } from "../compile/over-quota";
import { deniedBy, randomCase, seeded, vocabulary } from "./random-requests";

const accounts = [
  exampleAccount("boi-prod", "Workloads/Production"),
  exampleAccount("boi-test", "Workloads/Test", { environment: "test" }),
  exampleAccount("audit-test", "Workloads/Test", { environment: "test", regions: ["eu-central-1"] }),
];
const [production, ...tests] = accounts;
const organization = exampleOrganization([
  exampleUnit(
    "Workloads",
    [],
    [
      exampleUnit("Workloads/Production", production ? [production] : [], [], ["c0", "c1", "c2"]),
      exampleUnit("Workloads/Test", tests, [], ["c2", "c3"]),
    ],
    ["c4"],
  ),
]);

function compiled(controls: readonly Control[]): CompiledPolicies {
  const result = compiledPolicies(organization, controls);
  if ("overQuota" in result) throw new Error(result.overQuota.map(describeOverQuota).join("\n"));
  return result.policies;
}

const some = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

const actions = some(
  "s3:GetObject",
  "s3:GetObjectAcl",
  "s3:Get*",
  "S3:getbucket*",
  "s3:PutBucketPolicy",
  "s3:PutBucketAcl",
  "sqs:*",
  "sqs:SendMessage",
  "guardduty:DeleteFilter",
  "guardduty:DeleteDetector",
  "guardduty:DeleteIPSet",
  "kms:Decrypt",
);
const resources = some(
  "*",
  "arn:aws:s3:::a",
  "arn:aws:s3:::a/*",
  "arn:aws:s3:::${aws:PrincipalAccount}*",
  "arn:aws:kms:*:*:key/*",
);
const exempt = "arn:aws:iam::*:role/palisade-deployment";

/** Each varies by what the number says: nothing, the environment, the Regions or the account. */
const conditions: readonly ((guarded: GuardedAccount) => StatementJson["Condition"])[] = [
  () => undefined,
  () => ({ ArnNotLike: { "aws:PrincipalArn": [exempt] } }),
  ({ roles }) => ({ ArnNotLike: { "aws:PrincipalArn": roles.deployment } }),
  ({ regions }) => ({ StringNotEquals: { "aws:RequestedRegion": regions } }),
  ({ environment }) => ({ StringEquals: { "aws:PrincipalTag/environment": environment } }),
  ({ account }) => ({ StringNotEquals: { "aws:PrincipalAccount": account } }),
  () => ({ Bool: { "aws:SecureTransport": "false" } }),
];

const denied = (by: Denied["by"]) =>
  fc
    .record({
      actions,
      resources,
      condition: fc.constantFrom(...conditions),
      not: fc.constantFrom<"" | "Action" | "Resource">("", "", "Action", "Resource"),
      holds: fc.constantFrom("everywhere", "where chosen"),
    })
    .map((given) => ({
      holds: given.holds,
      by,
      statement: (guarded: GuardedAccount) => {
        const Condition = given.condition(guarded);
        return {
          ...(by === "rcp" && { Principal: "*" as const }),
          [given.not === "Action" && by === "scp" ? "NotAction" : "Action"]: given.actions,
          [given.not === "Resource" ? "NotResource" : "Resource"]: given.resources,
          ...(Condition && { Condition }),
        };
      },
    }));

const catalogues = fc
  .array(fc.oneof(denied("scp"), denied("scp"), denied("rcp")), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ statement, ...given }, index) =>
      exampleControl(`c${index}`, statement, { ...given, sid: `Sid${index}` }),
    ),
  );

test("whatever the controls, the packed documents say what they say at every account", () => {
  fc.assert(
    fc.property(catalogues, fc.integer(), (controls, seed) => {
      const policies = compiled(controls);
      const draw = seeded(seed);
      for (const account of accounts) {
        const here = guardedAccount(organization, account);
        const words = vocabulary(deniedBy(controls), here);
        const compare = comparison(policies, organization, controls, account);
        for (let count = 0; count < 40; count++)
          expect(compare(caseRequest(here, randomCase(draw, words, here)))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

describe("a fault of the packer is found", () => {
  const controls = [
    exampleControl("kept", () => ({ Action: ["s3:DeleteBucket", "s3:PutObject"], Resource: "*" }), {
      cases: {
        denied: [{ name: "deletes", action: "s3:DeleteBucket" }],
        allowed: [{ name: "lists", action: "s3:ListAllMyBuckets" }],
      },
    }),
  ];
  const policies = compiled(controls);
  const broken = (change: (content: string) => string): CompiledPolicies => ({
    ...policies,
    scp: {
      ...policies.scp,
      documents: policies.scp.documents.map((one) => ({ ...one, content: change(one.content) })),
    },
  });

  test("and there is none in what it made", () => {
    const { requests, differences } = equivalence(policies, organization, controls, 300);
    expect(differences).toEqual([]);
    expect(requests).toBe(300 + 2 * accounts.length);
  });

  test.each<[string, (content: string) => string]>([
    ["an action left out", (content) => content.replace('"s3:DeleteBucket",', "")],
    ["a wildcard too wide", (content) => content.replace("s3:DeleteBucket", "s3:*")],
    ["a resource too narrow", (content) => content.replace('"Resource":"*"', '"Resource":"arn:aws:s3:::a"')],
  ])("%s", (_, change) => {
    const { differences } = equivalence(broken(change), organization, controls, 300);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences[0]).toMatchObject({ kind: "scp", account: "boi-prod" });
  });

  test("and cases of a duty that the organization gives to no role are passed over", () => {
    const cases = {
      denied: [{ name: "deletes", caller: "vending" as const, action: "s3:DeleteBucket" }],
      allowed: [{ name: "lists", action: "s3:ListAllMyBuckets" }],
    };
    const given = [exampleControl("kept", ["s3:DeleteBucket"], { cases })];
    const withoutRoles = { ...organization, protectedRoles: [] };
    expect(equivalence(policies, organization, given, 0).requests).toBe(2 * accounts.length);
    expect(equivalence(policies, withoutRoles, given, 0).requests).toBe(accounts.length);
  });

  test("a document that is attached nowhere", () => {
    const lost = {
      ...policies,
      scp: { ...policies.scp, documents: policies.scp.documents.map((one) => ({ ...one, targets: [] })) },
    };
    expect(equivalence(lost, organization, controls, 0).differences).toHaveLength(accounts.length);
  });
});
