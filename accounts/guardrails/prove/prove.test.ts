import type { Control } from "../../../policy-packs/controls/model/control";
import type { Account, Organization } from "../../account";
import { compiledPolicies } from "../compile/compile";
import type { CompiledDocument, CompiledPolicies } from "../compile/compiled-policies";
import { exampleControl } from "../compile/example-control";
import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { prove } from "./prove";
import { proveByMutation } from "./prove-by-mutation";

const controlNamed = (names: readonly string[], allowed: readonly string[]) => ({
  denied: names.map((action) => ({ name: `a developer calls ${action}`, action })),
  allowed: [
    { name: "the deployment role", action: names[0] ?? "", caller: "deployment" as const },
    ...allowed.map((action) => ({ name: `a developer calls ${action}`, action })),
  ],
});
const trails = ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"];
const exempt = { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/palisade-deployment" } };
const trailsKept = exampleControl(
  "trails-kept",
  () => ({ Action: trails, Resource: "*", Condition: exempt }),
  { cases: controlNamed(trails, ["cloudtrail:StartLogging"]) },
);
const quiet = exampleControl(
  "quiet-accounts",
  () => ({ NotAction: "sts:GetCallerIdentity", Resource: "*" }),
  {
    holds: "where chosen",
    cases: {
      denied: ["s3:GetObject", "iam:CreateUser", "sts:AssumeRole"].map((action) => ({
        name: action,
        action,
      })),
      allowed: [{ name: "who am I", action: "sts:GetCallerIdentity" }],
    },
  },
);

const account = (name: string, unit: string): Account => exampleAccount(name, unit, { stacks: [] });
const organization: Organization = exampleOrganization([
  exampleUnit("Quiet", [], [], ["quiet-accounts"]),
  exampleUnit("Work", [account("alpha", "Work")]),
]);
const controls: readonly Control[] = [trailsKept, quiet];

function policies(
  change: (document: CompiledDocument) => Partial<CompiledDocument> = () => ({}),
): CompiledPolicies {
  const compiled = compiledPolicies(organization, controls);
  if (!("policies" in compiled)) throw new Error(JSON.stringify(compiled));
  const { scp } = compiled.policies;
  const documents = scp.documents.map((document) => ({ ...document, ...change(document) }));
  return { ...compiled.policies, scp: { ...scp, documents } };
}

test("every case is tried at every account, and at one that is still to come into an empty unit", () => {
  const { places, statements, calls, failures } = prove(organization, controls, policies());
  expect({ places, statements, failures }).toEqual({ places: 2, statements: 2, failures: [] });
  expect(calls).toBe(2 * (4 + 4));
});

test.each<[string, (document: CompiledDocument) => Partial<CompiledDocument>, RegExp]>([
  [
    "a statement lost its exemption",
    ({ content }) => ({ content: content.replace(/,"Condition":\{.*?\}\}/, "") }),
    /the deployment role: must be allow, is deny/,
  ],
  [
    "a statement lost an action",
    ({ content }) => ({ content: content.replace('"cloudtrail:StopLogging"', '"cloudtrail:StartLogging"') }),
    /a developer calls cloudtrail:StopLogging: must be deny, is allow/,
  ],
  [
    "a document lies elsewhere",
    ({ targets }) => ({
      targets: targets.map((target) => (target.kind === "root" ? { kind: "unit", path: "Quiet" } : target)),
    }),
    /cloudtrail:DeleteTrail: must be deny, is allow/,
  ],
  [
    "a document reaches more than it should",
    ({ targets }) => ({ targets: targets.map(() => ({ kind: "root" })) }),
    /s3:GetObject: must be allow, is deny/,
  ],
])("it is noticed that %s", (_, change, expected) => {
  const { failures } = prove(organization, controls, policies(change));
  const reported = failures.map((one) => `${one.case}: must be ${one.expected}, is ${one.answer}`);
  expect(reported.join("\n")).toMatch(expected);
});

test("a case that its own statement does not answer as it says is a failure, whatever else denies the call", () => {
  const wrong = exampleControl("wrong", () => ({ Action: "s3:PutObject", Resource: "*" }), {
    cases: { denied: [{ name: "another action", action: "cloudtrail:StopLogging" }], allowed: [] },
  });
  const compiled = compiledPolicies(organization, [trailsKept, wrong]);
  if (!("policies" in compiled)) throw new Error(JSON.stringify(compiled));
  const { failures } = prove(organization, [trailsKept, wrong], compiled.policies);
  expect(failures.map((one) => [one.control, one.expected, one.answer])).toContainEqual([
    "wrong",
    "deny",
    "allow",
  ]);
});

test("a wildcard that stands for more than its controls named is noticed, though no case calls what it adds", () => {
  const wider = policies(({ content }) => ({
    content: content.replace('"cloudtrail:StopLogging"', '"cloudtrail:*Logging","cloudtrail:StopLogging"'),
  }));
  expect(prove(organization, controls, wider).failures.map((one) => one.case)).toContain(
    "cloudtrail:*Logging matches exactly the actions that it stands for",
  );
});

test("mistakes that no case notices are listed, and those that change nothing are distinguished", () => {
  const { mutants, equivalent, surviving } = proveByMutation(organization, controls, policies());
  expect(mutants).toBeGreaterThan(15);
  expect(equivalent.length).toBeGreaterThan(0);
  expect(surviving).toEqual([]);

  const careless = {
    ...trailsKept,
    denied: trailsKept.denied?.map((one) => ({ ...one, cases: { ...one.cases, allowed: [] } })),
  };
  const found = proveByMutation(organization, [careless, quiet], policies()).surviving.map(
    ({ what }) => what,
  );
  expect(found).toContain("without the condition ArnNotLike aws:PrincipalArn");
});
