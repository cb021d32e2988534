import { compilePolicy } from "../compile-policy";
import { decide } from "../decide";
import type { PolicyKind } from "../decision";
import { organizationPolicyDecider } from "../organization-policy-decider";
import type { Exempt, Level, Policies } from "../policies";
import type { Request } from "../terms/request";
import { oracle } from "../oracle";
import { account, type Documents, type Example, user } from "./page";

const level = (kind: PolicyKind, target: string, documents: readonly unknown[]): Level => ({
  target,
  policies: documents.map((document, index) => {
    const compiled = compilePolicy(document, kind);
    if ("problems" in compiled) throw new Error(compiled.problems.join("\n"));
    return { name: String(index), policy: compiled.policy };
  }),
});

const levels = (kind: "scp" | "rcp", given: Documents["scp"]): readonly Level[] | Exempt | undefined =>
  typeof given === "string"
    ? { exempt: given }
    : given?.map((documents, index) => level(kind, String(index), documents));

function policies({ scp, rcp, resource, identity, boundary, session }: Documents): Policies {
  const one = (kind: PolicyKind, document: unknown) =>
    document === undefined ? {} : { [kind]: level(kind, kind, document === null ? [] : [document]) };
  return {
    scp: levels("scp", scp),
    rcp: levels("rcp", rcp),
    ...(identity ? { identity: level("identity", "identity", identity) } : {}),
    // A page that speaks of the caller's policies alone means a resource without one.
    ...one("resource", resource === undefined && identity ? null : resource),
    ...one("boundary", boundary),
    ...one("session", session),
  };
}

function request({ request: common }: Example, given: Partial<Request>): Request {
  const asked = { caller: user("alice"), action: "", resource: "*", ...common, ...given };
  const owner = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(asked.resource)?.[1] ?? account;
  return { resourceAccount: owner, ...asked };
}

const cases = oracle.flatMap(({ page, examples }) =>
  examples.flatMap((example) =>
    example.cases.map(([question, given, answer]) => ({
      name: `${page}: ${example.example}: ${question}`,
      example,
      asked: request(example, given),
      answer,
    })),
  ),
);

test.each(cases)("$name", ({ example, asked, answer }) => {
  const decision = decide(asked, policies(example.policies));
  expect({ answer: decision.answer, steps: decision.steps }).toEqual({ answer, steps: decision.steps });
});

const ofEdge = cases.filter(
  ({ example: { policies: documents } }) => !documents.identity && !("resource" in documents),
);

test.each(ofEdge)("from the index: $name", ({ example, asked, answer }) => {
  const given = policies(example.policies);
  const answers = (["scp", "rcp"] as const).map((kind) => {
    const found = given[kind];
    return found && !("exempt" in found) ? organizationPolicyDecider(found, kind)(asked).answer : "allow";
  });
  expect(answers.find((one) => one !== "allow") ?? "allow").toBe(answer);
});

test("the table is large enough to mean something, and each case stands once", () => {
  expect(cases.length).toBeGreaterThanOrEqual(400);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
