import { exampleGraph } from "../model/example";
import { withReadableProps } from "../model/judge";
import type { Requirement } from "../model/requirement";
import { resourceGraph } from "../model/resource-graph";
import { unknown, UnknownValue } from "../model/unknown";
import { admitsNamedCallers, inContainers, inDocument, namesActions } from "./documents";
import { inEach } from "./blocks";
import { isOwnKey } from "./keys";
import { isInRegion } from "./other-resources";
import { hasAtLeast, isSet } from "./presence";
import { isTrue } from "./scalars";

const type = "example:index:Thing";

function statusOf(
  required: Requirement,
  props: Readonly<Record<string, unknown>>,
  others: readonly { type: string; props: Readonly<Record<string, unknown>>; region?: string }[] = [],
): string {
  const given = exampleGraph({ name: "", resources: [{ type, props }, ...others] });
  const graph = resourceGraph(given.resources.map(withReadableProps), given.settings);
  const [resource] = graph.resources;
  if (resource === undefined) throw new Error("no resource");
  try {
    return required.problems(resource.props, { resource, graph, path: "" }).join("; ");
  } catch (error) {
    if (error instanceof UnknownValue) return `unknown ${error.path}`;
    throw error;
  }
}

const later = unknown("later");
const json = JSON.stringify;
const isOn = inDocument("document", isTrue("block.on"));
const eachIsOn = inDocument("document", inEach("list", isTrue("on")));
const logged = inContainers(isSet("logConfiguration.logDriver"));

test.each<[string, Requirement, Readonly<Record<string, unknown>>, string]>([
  ["text", isOn, { document: json({ block: { on: true } }) }, ""],
  ["an object", isOn, { document: { block: { on: true } } }, ""],
  ["capitals", isOn, { document: json({ Block: { On: true } }) }, ""],
  [
    "each element of a list",
    isOn,
    { document: json([{ block: { on: true } }, {}]) },
    "document: block.on must be true",
  ],
  [
    "lists within",
    eachIsOn,
    { document: json({ List: [{ On: true }, { On: false }] }) },
    "document: list.on must be true",
  ],
  ["no JSON", isOn, { document: "{" }, "document must be JSON"],
  ["JSON that is no object", isOn, { document: "1" }, "document must be JSON"],
  ["no document", isOn, {}, "document must be JSON"],
  ["nothing in a list", isOn, { document: "[]" }, "document must not be empty"],
  ["an unknown document", isOn, { document: later }, "unknown document"],
  ["an unknown part that does not matter", isOn, { document: { block: { on: true }, name: later } }, ""],
  ["an unknown part that matters", isOn, { document: { block: { on: later } } }, "unknown document.block.on"],
  [
    "an unknown element beside a wrong one",
    eachIsOn,
    { document: { list: [later, {}] } },
    "document: list.on must be true",
  ],

  [
    "a container by its name",
    logged,
    { containerDefinitions: json([{ name: "app" }]) },
    'containerDefinitions: container "app": logConfiguration.logDriver must be set',
  ],
  [
    "a container by its number",
    logged,
    { containerDefinitions: json([{}]) },
    "containerDefinitions: container 1: logConfiguration.logDriver must be set",
  ],
  [
    "a container in CloudFormation's spelling",
    logged,
    { containerDefinitions: [{ LogConfiguration: { LogDriver: "awslogs" } }] },
    "",
  ],

  ["a key by its id", isOwnKey("key"), { key: "1234" }, ""],
  ["an alias of one's own", isOwnKey("key"), { key: "alias/awsome" }, ""],
  ["AWS's key", isOwnKey("key"), { key: "alias/aws/s3" }, "key must be a KMS key of your own"],
  [
    "AWS's key by its ARN",
    isOwnKey("key"),
    { key: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3" },
    "key must be a KMS key of your own",
  ],
  ["no key", isOwnKey("key"), {}, "key must be a KMS key of your own"],
  ["a key not yet known", isOwnKey("key"), { key: later }, "unknown key"],

  ["enough elements, though not known", hasAtLeast("list", 2), { list: [later, later] }, ""],
  ["too few elements", hasAtLeast("list", 2), { list: ["a"] }, "list must have at least 2 elements"],
  ["no list", hasAtLeast("list", 1), { list: "ab" }, "list must have at least 1 elements"],
])("%s", (_, required, props, expected) => {
  expect(statusOf(required, props)).toBe(expected);
});

const named = admitsNamedCallers("policy", "thing");
const allow = (Principal: unknown, Condition: object = {}) =>
  json({ Statement: [{ Effect: "Allow", Principal, Action: "*", Resource: "*", Condition }] });

test.each([
  ["no policy", {}, ""],
  ["an empty policy", { policy: "" }, ""],
  ["one account", { policy: allow({ AWS: "111122223333" }) }, ""],
  ["an organization", { policy: allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }) }, ""],
  ["everyone", { policy: allow("*") }, "policy: statement 1 lets anyone use the thing: name the principals"],
  [
    "over TLS only is everyone",
    { policy: allow("*", { Bool: { "aws:SecureTransport": "true" } }) },
    "policy: statement 1 lets anyone use the thing: name the principals",
  ],
  ["not known", { policy: later }, "unknown policy"],
])("a policy for %s", (_, props, expected) => {
  expect(statusOf(named, props)).toBe(expected);
});

const every = "policy: statement 1 allows every action: name those that are needed";

test.each([
  ["one action", { Effect: "Allow", Action: "sqs:SendMessage" }, ""],
  ["a family of actions", { Effect: "Allow", Action: "sqs:Get*" }, ""],
  ["every action", { Effect: "Allow", Action: "*" }, every],
  [
    "every action of a service, beside one",
    { Effect: "Allow", Action: ["sqs:SendMessage", "SQS:**"] },
    every,
  ],
  ["every action but one", { Effect: "Allow", NotAction: "sqs:DeleteQueue" }, every],
  ["every action denied", { Effect: "Deny", Action: "*" }, ""],
])("a policy with %s", (_, statement, expected) => {
  const policy = json({ Statement: { Principal: "*", Resource: "*", ...statement } });
  expect(statusOf(namesActions("policy"), { policy })).toBe(expected);
});

test.each(["policyDocument", "repositoryPolicy", "resourcePolicy"])(
  "a %s that is known in parts",
  (property) => {
    const statement = (Principal: unknown) => ({
      Statement: [{ Effect: "Allow", Principal, Action: "*", Resource: later }],
    });
    const required = admitsNamedCallers(property, "thing");
    expect(statusOf(required, { [property]: unknown("later", statement("*")) })).toMatch(/lets anyone use/);
    expect(statusOf(required, { [property]: unknown("later", statement({ AWS: "111122223333" })) })).toBe("");
  },
);

test("a policy that does not parse is a problem", () => {
  expect(statusOf(named, { policy: "{" })).toMatch(/does not parse/);
});

const switched = isInRegion("example:index:Setting", isTrue("on"), "the account must switch it on");

test.each([
  ["none", [], "the account must switch it on"],
  ["one that is off", [{ props: { on: false } }], "the account must switch it on"],
  ["one that is on", [{ props: { on: false } }, { props: { on: true } }], ""],
  ["one in another Region", [{ props: { on: true }, region: "eu-west-1" }], "the account must switch it on"],
  ["one that is not known", [{ props: { on: later } }], "unknown on"],
])("a setting of the Region: %s", (_, settings, expected) => {
  const others = settings.map((setting) => ({ type: "example:index:Setting", ...setting }));
  expect(statusOf(switched, {}, others)).toBe(expected);
});
