import { exampleArn, exampleGraph, exampleId, ref } from "../model/example";
import { withReadableProps } from "../model/judge";
import type { Requirement } from "../model/requirement";
import { unknown, UnknownValue } from "../model/unknown";
import { admitsNamedCallers } from "./documents";
import { isOwnKey } from "./keys";
import { hasMembers, onEachReferred } from "./other-resources";
import { parameterIs, parameterIsNot } from "./parameters";
import { isNotGiven, isNotPlanned } from "./presence";
import { former } from "./property";
import { isKeptLongEnough } from "./retention";
import { isFalse, isTrue } from "./scalars";

const type = "example:index:Thing";
const member = "example:index:Member";
const later = unknown("later");

type Props = Readonly<Record<string, unknown>>;

/** What is wrong with the first of the resources. */
function problemsOf(
  required: Requirement,
  props: Props,
  others: readonly { readonly type: string; readonly name?: string; readonly props: Props }[] = [],
  settings = {},
): string {
  const graph = exampleGraph({
    name: "",
    resources: [{ type, name: "thing", props }, ...others],
    settings,
  });
  const resources = graph.resources.map(withReadableProps);
  const [resource] = resources;
  if (resource === undefined) throw new Error("no resource");
  const on = {
    ...graph,
    ofType: (...types: readonly string[]) => resources.filter((one) => types.includes(one.type)),
  };
  try {
    return required.problems(resource.props, { resource, graph: on, path: "" }).join("; ");
  } catch (error) {
    if (error instanceof UnknownValue) return `unknown ${error.path}`;
    throw error;
  }
}

const statement = (more: Props) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*", ...more }],
});
const closed = admitsNamedCallers("policy", "thing");
const open = "policy: statement 1 lets anyone use the thing: name the principals";
const from = (...addresses: readonly string[]) => ({
  Condition: { IpAddress: { "aws:SourceIp": addresses } },
});

test.each<[string, Requirement, Props, string]>([
  ["addresses", closed, { policy: statement(from("203.0.113.0/24")) }, ""],
  ["all addresses", closed, { policy: statement(from("203.0.113.0/24", "0.0.0.0/0")) }, open],
  ["all addresses of IPv6", closed, { policy: statement(from("::/0")) }, open],

  [
    "set",
    parameterIs("tls", /^on$/, "on"),
    {
      parameters: [
        { name: "a", value: "b" },
        { name: "tls", value: "on" },
      ],
    },
    "",
  ],
  ["not set", parameterIs("tls", /^on$/, "on"), {}, "parameters must set tls to on"],
  [
    "set otherwise",
    parameterIs("tls", /^on$/, "on"),
    { parameters: [{ name: "tls", value: "off" }] },
    "parameters must set tls to on",
  ],
  [
    "an unknown value",
    parameterIs("tls", /^on$/, "on"),
    { parameters: [{ name: "tls", value: later }] },
    "unknown parameters[0].value",
  ],
  ["not set to it", parameterIsNot("tls", /^off$/, "off"), {}, ""],
  [
    "set to it",
    parameterIsNot("tls", /^off$/, "off"),
    { parameters: [{ name: "tls", value: "off" }] },
    "parameters must not set tls to off",
  ],
  [
    "an unknown name",
    parameterIsNot("tls", /^off$/, "off"),
    { parameters: [{ name: later, value: "off" }] },
    "unknown parameters[0].name",
  ],

  ["not given", isNotGiven("password"), {}, ""],
  ["given", isNotGiven("password"), { password: "" }, "password must not be given"],
  ["given, and not known", isNotGiven("password"), { password: later }, "password must not be given"],
  ["not to be planned", isNotPlanned("must not be planned"), {}, "must not be planned"],
  [
    "not to be planned, whatever it holds",
    isNotPlanned("must not be planned"),
    { password: later },
    "must not be planned",
  ],
])("%s", (_, required, props, expected) => {
  expect(problemsOf(required, props)).toBe(expected);
});

const own = isOwnKey("encryption.key");
const notOwn = "encryption.key must be a KMS key of your own";

test.each([
  [exampleArn("key"), ""],
  ["1234abcd-12ab-34cd-56ef-1234567890ab", ""],
  ["alias/data", ""],
  ["", notOwn],
  [undefined, notOwn],
  ["alias/aws/rds", notOwn],
  ["arn:aws:kms:us-east-1:111122223333:alias/aws/rds", notOwn],
  ["AWS_OWNED_KMS_KEY", notOwn],
  [later, "unknown encryption.key"],
])("the key %j", (key, expected) => {
  expect(problemsOf(own, { encryption: { key } })).toBe(expected);
});

test("a key whose ARN is not known yet is one of your own where it was computed from a planned key", () => {
  const computedFrom = (keyType: string) =>
    problemsOf(own, { encryption: { key: later, from: ref("key") } }, [
      { type: keyType, name: "key", props: {} },
    ]);
  expect(computedFrom("aws:kms/key:Key")).toBe("");
  expect(computedFrom("aws:ssm/parameter:Parameter")).toBe("unknown encryption.key");
});

test("backups are kept for as long as the settings say", () => {
  const kept = isKeptLongEnough("days", { unset: 1 });
  expect(problemsOf(kept, { days: 7 })).toBe("");
  expect(problemsOf(kept, {})).toBe("days must be at least 7");
  expect(problemsOf(kept, { days: 7 }, [], { backupRetentionDays: 30 })).toBe("days must be at least 30");
});

test("a former property is read, and not among those of the declarations", () => {
  const required = former(isTrue("logging.enable"));
  expect(required.reads).toEqual([]);
  expect(required.fixes).toBeUndefined();
  expect(problemsOf(required, { logging: { enable: true } })).toBe("");
});

test.each<[string, readonly Props[], string]>([
  ["two", [{ of: ref("thing") }, { of: ref("thing") }], ""],
  ["one", [{ of: ref("thing") }], "too few"],
  ["one, and one of another", [{ of: ref("thing") }, { of: "another" }], "too few"],
  ["one, and one that may be", [{ of: ref("thing") }, { of: later }], "unknown of"],
  ["none that is planned", [], `unknown ${member}`],
])("members: %s", (_, members, expected) => {
  const required = hasMembers({ type: member, by: "of", least: 2 }, "too few");
  const others = members.map((props) => ({ type: member, props }));
  expect(problemsOf(required, {}, others)).toBe(expected);
});

const subnet = "example:index:Subnet";

test.each<[string, unknown, string]>([
  ["two that are right", [ref("a"), ref("b")], ""],
  ["one that is wrong", [ref("a"), ref("wrong")], "subnets: wrong: open must be false"],
  ["one by its id", [exampleId("wrong")], "subnets: wrong: open must be false"],
  ["one that is planned elsewhere", [ref("a"), "subnet-1"], "unknown subnets"],
  ["a wrong one beside one elsewhere", [ref("wrong"), "subnet-1"], "subnets: wrong: open must be false"],
  ["a list that is not known", later, "unknown subnets"],
  ["none", [], ""],
])("each that a list names: %s", (_, subnets, expected) => {
  const required = onEachReferred("subnets", subnet, isFalse("open"));
  const planned = [
    { type: subnet, name: "a", props: {} },
    { type: subnet, name: "b", props: { open: false } },
    { type: subnet, name: "wrong", props: { open: true } },
  ];
  expect(problemsOf(required, { subnets }, planned)).toBe(expected);
});
