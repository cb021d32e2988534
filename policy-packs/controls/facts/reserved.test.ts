import { caseAnswers } from "../model/statement-decision";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { reserved } from "./reserved";

const topic = "arn:{partition}:sns:{region}:{account}:palisade-alarms";
const kept = reserved({
  sid: "TopicsStay",
  actions: ["sns:DeleteTopic", "sns:Subscribe"],
  to: ["deployment", "vending"],
  on: ({ partition }) => [`arn:${partition}:sns:*:*:palisade-*`],
  exampleResources: [topic],
  when: () => ({
    ArnNotLike: { "aws:SourceArn": "arn:aws:s3:::ours" },
    Bool: { "aws:SecureTransport": "true" },
  }),
  allowed: [],
});

test("a condition of one's own joins the exemption, under the same operator where it is the same", () => {
  expect(kept.statement(exampleGuardedAccount)).toEqual({
    Action: ["sns:DeleteTopic", "sns:Subscribe"],
    Resource: "arn:aws:sns:*:*:palisade-*",
    Condition: {
      ArnNotLike: {
        "aws:PrincipalArn": [
          ...exampleGuardedAccount.roles.deployment,
          ...exampleGuardedAccount.roles.vending,
        ],
        "aws:SourceArn": "arn:aws:s3:::ours",
      },
      Bool: { "aws:SecureTransport": "true" },
    },
  });
});

test("every action, other callers who might try it, and every exempt duty have a case", () => {
  expect(kept.cases.denied.map(({ name }) => name)).toEqual([
    `developer calls sns:DeleteTopic on ${topic}`,
    `developer calls sns:Subscribe on ${topic}`,
    `administrator calls sns:DeleteTopic on ${topic}`,
    `workload calls sns:DeleteTopic on ${topic}`,
  ]);
  expect(kept.cases.allowed.map(({ caller }) => caller)).toEqual(["deployment", "vending"]);
});

test("what stays everybody's is tried where the rest is", () => {
  const { cases } = reserved({
    sid: "TopicsStay",
    actions: ["sns:DeleteTopic"],
    to: [],
    exampleResources: [topic],
    unaffected: ["sns:ListTopics"],
    allowed: [],
  });
  expect(cases.allowed).toEqual([
    { name: `developer calls sns:ListTopics on ${topic}`, action: "sns:ListTopics", resource: topic },
  ]);
});

test("each role of a duty is allowed", () => {
  const [, vending] = kept.cases.allowed;
  expect(vending && caseAnswers(kept, exampleGuardedAccount, vending)).toEqual(["allow", "allow"]);
});

test("without duties and conditions there is no Condition at all", () => {
  const statement = reserved({ sid: "X", actions: ["sns:Subscribe"], to: [], allowed: [] }).statement(
    exampleGuardedAccount,
  );
  expect(statement).toEqual({ Action: "sns:Subscribe", Resource: "*" });
});
