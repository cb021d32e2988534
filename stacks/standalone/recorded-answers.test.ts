import { parse } from "yaml";
import { packageDeclarations } from "../preview/declared/package-declarations";
import { writtenToken } from "../preview/values/token-shape";
import { wireMarks } from "../preview/values/wire-marks";
import { recordedAnswers } from "./recorded-answers";

const declarations = packageDeclarations(__dirname);
const record = (text: string, ...lookups: Parameters<typeof recordedAnswers>[1]) =>
  recordedAnswers(text, lookups, declarations);

const subnets = "aws:ec2/getSubnets:getSubnets";
const version = "aws:secretsmanager/getSecretVersion:getSecretVersion";
const tags = { tier: "private" };

test("a lookup that nothing answered is a form, with the type of each property", () => {
  expect(record("", { token: subnets, arguments: { tags } })).toEqual({
    written: 1,
    undeclared: [],
    text: `answers:
  - function: aws.ec2.getSubnets
    arguments:
      tags:
        tier: private
    result:
      filters: null # a list
      id: null # text
      ids: null # a list of texts
      region: null # text
`,
  });
});

test("what is open is filled in, what is there stays, comments included, and nothing is written twice", () => {
  const text = `answers:
  # ours
  - function: ${subnets}
    arguments: { tags: { tier: private } }
    result: { ids: [subnet-mine], region: null }
`;
  const lookup = { token: subnets, arguments: { tags }, result: { ids: ["subnet-1"], region: "eu-west-1" } };
  const once = record(text, lookup);
  expect(once.text).toContain("# ours");
  expect(parse(once.text)).toEqual({
    answers: [
      { function: subnets, arguments: { tags }, result: { ids: ["subnet-mine"], region: "eu-west-1" } },
    ],
  });
  expect(record(once.text, lookup)).toEqual({ text: once.text, written: 0, undeclared: [] });
});

test("no secret is written, whether its provider marks it or its name says so", () => {
  const { text } = record(
    "",
    {
      token: version,
      arguments: { secretId: "login" },
      result: { secretString: "hunter2hunter2", secretBinary: "aHVudGVyMg==", arn: "arn:aws:x" },
    },
    {
      token: "aws:ssm/getParameter:getParameter",
      arguments: { name: "/login" },
      result: { value: "hunter2hunter2", type: "SecureString", version: 3 },
    },
    {
      token: subnets,
      arguments: {},
      result: { id: { [wireMarks.key]: wireMarks.secret, value: "hunter2hunter2" }, ids: ["subnet-1"] },
    },
    {
      token: "aws:ec2/getInstance:getInstance",
      arguments: {},
      result: { userData: "hunter2hunter2", privateIp: "10.0.0.1" },
    },
  );
  expect(text).not.toContain("hunter2");
  expect(text).not.toContain("aHVudGVyMg");
  for (const known of ["arn: arn:aws:x", "version: 3", "- subnet-1", "privateIp: 10.0.0.1"])
    expect(text).toContain(known);
  for (const open of ["secretString: null # text", "value: null # text", "userData: null # text"])
    expect(text).toContain(open);
});

test("an argument with an unknown in it is left out, so that what is left fits the call", () => {
  const filters = [{ name: "vpc-id", values: [writtenToken(1)] }];
  const { text } = record("", { token: subnets, arguments: { filters, region: "eu-west-1" } });
  expect(parse(text)).toMatchObject({ answers: [{ arguments: { region: "eu-west-1" } }] });
  expect(text).not.toContain("vpc-id");
});

test("a function that no package declares is named, and not written", () => {
  expect(record("", { token: "acme:index/get:get", arguments: {}, result: { a: 1 } })).toMatchObject({
    written: 0,
    undeclared: ["acme:index/get:get"],
  });
});
