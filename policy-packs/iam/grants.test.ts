import { parsePolicy } from "./document";
import { grantChanges, grants, type Grant } from "./grants";

const of = (...statements: readonly object[]): Grant[] => {
  const policy = parsePolicy({ Statement: statements });
  if ("problem" in policy) throw new Error(policy.problem);
  return policy.statements.flatMap((statement) =>
    grants(statement, { principals: [{ kind: "AWS", value: "role" }] }),
  );
};

const allow = (Action: unknown, more: object = {}) => ({ Effect: "Allow", Action, Resource: "*", ...more });
const deny = (Action: unknown, more: object = {}) => ({ ...allow(Action, more), Effect: "Deny" });
const when = (operator: string, key: string, value: unknown) => ({
  Condition: { [operator]: { [key]: value } },
});
const by = (Principal: unknown) => ({ Principal });
const describeGrant = ({ effect, action, resource }: Grant) =>
  [
    effect,
    "only" in action ? action.only : `not ${action.not.join()}`,
    "only" in resource ? resource.only : "not",
  ].join(" ");

test.each<[string, object[], object[], string[], string[]]>([
  ["the same in another order", [allow(["a:B", "c:D"])], [allow(["c:D", "a:B"])], [], []],
  ["the same in other case", [allow("s3:GetObject")], [allow("S3:getobject")], [], []],
  ["the same in two statements", [allow(["a:B", "c:D"])], [allow("a:B"), allow("c:D")], [], []],
  ["a wider action", [allow("s3:GetObject")], [allow("s3:Get*")], ["Allow s3:Get* *"], []],
  ["a narrower action", [allow("s3:Get*")], [allow("s3:GetObject")], [], ["Allow s3:Get* *"]],
  [
    "a wider resource",
    [allow("a:B", { Resource: "arn:x/1" })],
    [allow("a:B", { Resource: "arn:x/?" })],
    ["Allow a:B arn:x/?"],
    [],
  ],
  ["a condition more", [allow("a:B")], [allow("a:B", when("Bool", "k", "true"))], [], ["Allow a:B *"]],
  ["a condition less", [allow("a:B", when("Bool", "k", "true"))], [allow("a:B")], ["Allow a:B *"], []],
  [
    "a value more",
    [allow("a:B", when("StringEquals", "k", "1"))],
    [allow("a:B", when("StringEquals", "k", ["2", "1"]))],
    ["Allow a:B *"],
    [],
  ],
  [
    "a value more behind a not",
    [allow("a:B", when("StringNotEquals", "k", "1"))],
    [allow("a:B", when("StringNotEquals", "k", ["2", "1"]))],
    [],
    ["Allow a:B *"],
  ],
  [
    "a pattern for a value",
    [allow("a:B", when("ArnLike", "k", "arn:x"))],
    [allow("a:B", when("ArnLike", "k", "arn:*"))],
    ["Allow a:B *"],
    [],
  ],
  [
    "another operator, of which nothing is proven",
    [allow("a:B", when("StringEquals", "k", "1"))],
    [allow("a:B", when("StringLike", "k", "1"))],
    ["Allow a:B *"],
    ["Allow a:B *"],
  ],
  ["a Deny gone", [deny("a:B")], [], [], ["Deny a:B *"]],
  ["a Deny widened", [deny("a:B")], [deny("a:*")], ["Deny a:* *"], []],
  [
    "all but one for some",
    [allow("a:B")],
    [{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }],
    ["Allow not iam:* *"],
    [],
  ],
  [
    "all but two for all but one",
    [{ Effect: "Allow", NotAction: ["iam:*", "sts:*"], Resource: "*" }],
    [{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }],
    ["Allow not iam:* *"],
    [],
  ],
  [
    "some of what NotAction left out",
    [{ Effect: "Allow", NotAction: "iam:Pass*", Resource: "*" }],
    [{ Effect: "Allow", NotAction: "iam:Pass*", Resource: "*" }, allow("iam:PassRole")],
    ["Allow iam:PassRole *"],
    [],
  ],
  [
    "an account by its id or by its root",
    [allow("a:B", by({ AWS: "111122223333" }))],
    [allow("a:B", by({ AWS: "arn:aws:iam::111122223333:root" }))],
    [],
    [],
  ],
  ["everyone", [allow("a:B", by({ AWS: "111122223333" }))], [allow("a:B", by("*"))], ["Allow a:B *"], []],
  [
    "a role beside its account, which needs no leave of its account then",
    [allow("a:B", by({ AWS: "111122223333" }))],
    [allow("a:B", by({ AWS: ["111122223333", "arn:aws:iam::111122223333:role/x"] }))],
    ["Allow a:B *"],
    [],
  ],
])("%s", (_, before, after, added, removed) => {
  const changes = grantChanges(of(...before), of(...after));
  expect({ added: changes.added.map(describeGrant), removed: changes.removed.map(describeGrant) }).toEqual({
    added,
    removed,
  });
});

test("a star in a resource policy is what the policy is attached to", () => {
  const policy = parsePolicy({ Statement: allow("kms:Decrypt", by("*")) });
  const [statement] = "statements" in policy ? policy.statements : [];
  expect(statement && grants(statement, { resource: "arn:key" }).map(describeGrant)).toEqual([
    "Allow kms:Decrypt arn:key",
  ]);
});
