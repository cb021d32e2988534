import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { PolicyKind, Target } from "../compile/compiled-policies";
import { exampleAccount, exampleOrganization, exampleUnit } from "../compile/example-organization";
import { allActions, expand } from "../../aws-knowledge";
import { personas } from "../personas/personas";
import { fullAccessOnly, type AttachedDocument } from "../reach/attached-policies";
import { blastRadius } from "./blast-radius";

const dev = exampleAccount("dev", "Workloads/Development");
const prod = exampleAccount("prod", "Workloads/Production");
const more = exampleAccount("more", "Workloads/Production");
const organization = exampleOrganization([
  exampleUnit(
    "Workloads",
    [],
    [exampleUnit("Workloads/Development", [dev]), exampleUnit("Workloads/Production", [prod, more])],
  ),
]);
const all = ["dev", "prod", "more"];

let made = 0;
const policy = (
  kind: PolicyKind,
  statement: Partial<StatementJson>,
  targets: readonly Target[] = [{ kind: "root" }],
): AttachedDocument => ({
  kind,
  name: `policy-${String(made++)}`,
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Sid: "New", Effect: "Deny", ...(kind === "rcp" && { Principal: "*" }), Resource: "*", ...statement },
    ],
  }),
  targets,
  controls: [["a-control"]],
});

const controlNamed = (...names: readonly string[]) => personas.filter(({ name }) => names.includes(name));
const idsOf = (pattern: string) => expand(pattern).map(({ id }) => id);
const change = (document: AttachedDocument, ...names: readonly string[]) =>
  blastRadius(organization, fullAccessOnly, [...fullAccessOnly, document], {
    personas: controlNamed(...names),
  }).changes;

test("nothing changes where nothing does", () => {
  const policies = [...fullAccessOnly, policy("scp", { Action: "ec2:*" })];
  expect(blastRadius(organization, policies, policies).changes).toEqual([]);
});

test("a service that is denied is denied as a whole, to everybody who calls from an account", () => {
  const radius = blastRadius(organization, fullAccessOnly, [
    ...fullAccessOnly,
    policy("scp", { Action: "sqs:*" }),
  ]);
  expect(radius).toMatchObject({ accounts: 3, personas: personas.length, actions: allActions().length });
  expect(radius.changes).toEqual([
    expect.objectContaining({
      was: "allow",
      is: "deny",
      accounts: all,
      actions: idsOf("sqs:*").sort(),
      by: [expect.objectContaining({ sid: "New", controls: ["a-control"] })],
    }),
  ]);
  const reached = radius.changes[0]?.personas ?? [];
  expect(reached).toEqual(expect.arrayContaining(["developer", "root", "iam-user", "break-glass"]));
  for (const beyond of ["external", "anonymous", "service", "service-linked-role"])
    expect(reached).not.toContain(beyond);
});

test("only accounts below the place of attachment are reached", () => {
  const document = policy("scp", { Action: "sqs:SendMessage" }, [
    { kind: "unit", path: "Workloads/Production" },
  ]);
  expect(change(document, "developer").map(({ accounts }) => accounts)).toEqual([["prod", "more"]]);
});

test("a Region restriction stops who works elsewhere, but nothing that is called in one place for all", () => {
  const document = policy("scp", {
    NotAction: ["sts:*"],
    Condition: { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "us-west-2"] } },
  });
  const [one, ...others] = change(document, "developer", "developer-out-of-region");
  expect(others).toEqual([]);
  expect(one).toMatchObject({ is: "deny", personas: ["developer-out-of-region"], accounts: all });
  expect(one?.actions).toContain("ec2:RunInstances");
  for (const action of ["iam:CreateRole", "cloudfront:CreateDistribution", "sts:AssumeRole"])
    expect(one?.actions).not.toContain(action);
});

test("an RCP stops strangers at the account's resources, and only in services that it reaches", () => {
  const document = policy("rcp", {
    Action: ["s3:*", "ec2:*"],
    Condition: {
      StringNotEqualsIfExists: { "aws:PrincipalOrgID": organization.id },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    },
  });
  const [one, ...others] = change(document, "developer", "external", "anonymous", "service");
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    is: "deny",
    personas: ["external", "anonymous"],
    actions: idsOf("s3:*").sort(),
  });
});

test.each<[string, Partial<StatementJson>, string, readonly string[]]>([
  [
    "a parameter",
    { Action: "ec2:RunInstances", Condition: { StringNotLike: { "ec2:InstanceType": "t3.*" } } },
    "ec2:RunInstances",
    ["ec2:instancetype"],
  ],
  [
    "an address",
    { Action: "sqs:SendMessage", Condition: { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } } },
    "sqs:SendMessage",
    ["aws:sourceip"],
  ],
  [
    "the resource",
    { Action: "iam:DeleteRole", Resource: "arn:aws:iam::*:role/palisade-*" },
    "iam:DeleteRole",
    ["resource"],
  ],
])("what depends on %s becomes conditional", (_, statement, action, unknown) => {
  expect(change(policy("scp", statement), "developer")).toEqual([
    expect.objectContaining({ was: "allow", is: "undetermined", actions: [action], unknown }),
  ]);
});

test("a key that an action never carries is no condition for it", () => {
  const document = policy("scp", {
    Action: ["ec2:RunInstances", "iam:CreateRole"],
    Condition: { StringEquals: { "ec2:InstanceType": "p5.48xlarge" } },
  });
  expect(change(document, "developer").flatMap(({ actions }) => actions)).toEqual(["ec2:RunInstances"]);
});

test("a resource of another kind than the action's is no condition for it", () => {
  const document = policy("scp", { Action: "iam:*", Resource: "arn:aws:iam::*:role/palisade-*" });
  const actions = change(document, "developer").flatMap((one) => one.actions);
  expect(actions).toContain("iam:DeleteRole");
  expect(actions).not.toContain("iam:CreateUser");
});

test("what is taken away becomes allowed, with what denied it before", () => {
  const document = policy("scp", { Action: "sqs:SendMessage" });
  const { changes } = blastRadius(organization, [...fullAccessOnly, document], fullAccessOnly, {
    personas: controlNamed("developer"),
  });
  expect(changes).toEqual([
    expect.objectContaining({
      was: "deny",
      is: "allow",
      actions: ["sqs:SendMessage"],
      by: [expect.objectContaining({ sid: "New" })],
    }),
  ]);
});

test("what depends on something else than before is reported, though it stays conditional", () => {
  const on = (type: string) =>
    policy("scp", { Action: "ec2:RunInstances", Condition: { StringNotLike: { "ec2:InstanceType": type } } });
  const { changes } = blastRadius(
    organization,
    [...fullAccessOnly, on("t3.*")],
    [...fullAccessOnly, on("m7.*")],
    {
      personas: controlNamed("developer"),
    },
  );
  expect(changes).toEqual([
    expect.objectContaining({ was: "undetermined", is: "undetermined", actions: ["ec2:RunInstances"] }),
  ]);
});

test("what another statement, of the same words, denies now is no change", () => {
  const before = [...fullAccessOnly, policy("scp", { Action: "sqs:*" })];
  const after = [
    ...fullAccessOnly,
    policy("scp", { Action: "sqs:*" }, [{ kind: "unit", path: "Workloads" }]),
  ];
  expect(blastRadius(organization, before, after).changes).toEqual([]);
});

test("an account whose id a policy names is weighed by itself", () => {
  const document = policy("scp", {
    Action: "sqs:SendMessage",
    Condition: { StringEquals: { "aws:PrincipalAccount": more.id } },
  });
  expect(change(document, "developer")).toEqual([
    expect.objectContaining({ is: "deny", accounts: ["more"] }),
  ]);
});

test("the chosen accounts only", () => {
  const policies = [...fullAccessOnly, policy("scp", { Action: "sqs:*" })];
  expect(
    blastRadius(organization, fullAccessOnly, policies, { accounts: ["prod"] }).changes.map(
      ({ accounts }) => accounts,
    ),
  ).toEqual([["prod"]]);
});
