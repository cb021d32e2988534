import { wireMarks } from "../values/wire-marks";
import { computedValues } from "../computed";

const place = { account: "111122223333", region: "eu-west-1" };
const resource = (inputs: Record<string, unknown> = {}, imports?: string) => ({
  urn: "urn:pulumi:stack::project::type::name",
  name: "name",
  inputs,
  imports,
});

test.each([
  ["aws:s3/bucket:Bucket", { bucket: "b" }, "b", "arn:aws:s3:::b"],
  [
    "aws:sqs/queue:Queue",
    { name: "q" },
    "https://sqs.eu-west-1.amazonaws.com/111122223333/q",
    "arn:aws:sqs:eu-west-1:111122223333:q",
  ],
  ["aws:iam/role:Role", { name: "r", path: "/team/" }, "r", "arn:aws:iam::111122223333:role/team/r"],
  [
    "aws:sns/topic:Topic",
    { name: "t" },
    "arn:aws:sns:eu-west-1:111122223333:t",
    "arn:aws:sns:eu-west-1:111122223333:t",
  ],
  ["aws:kms/alias:Alias", { name: "alias/k" }, "alias/k", "arn:aws:kms:eu-west-1:111122223333:alias/k"],
  [
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
    { url: "https://token.actions.githubusercontent.com" },
    "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
    "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
  ],
])("%s has the id and ARN that AWS would give it", (type, inputs, id, arn) => {
  expect(computedValues(type, resource(inputs), place)).toMatchObject({ id, arn });
});

test("other partitions have ARNs of their own", () => {
  const { arn } = computedValues("aws:sqs/queue:Queue", resource({ name: "q" }), {
    ...place,
    region: "cn-north-1",
  });
  expect(arn).toBe("arn:aws-cn:sqs:cn-north-1:111122223333:q");
});

test("an automatic name is filled in, with a prefix where one is given", () => {
  expect(computedValues("aws:s3/bucket:Bucket", resource(), place).named.bucket).toMatch(
    /^name-[0-9a-f]{7}$/,
  );
  expect(computedValues("aws:iam/role:Role", resource({ namePrefix: "team-" }), place).named.name).toMatch(
    /^team-[0-9a-f]{7}$/,
  );
});

test.each([
  ["a type that is not listed", "aws:nowhere/thing:Thing", {}, place],
  ["a resource in an unknown account", "aws:sqs/queue:Queue", { name: "q" }, { region: "eu-west-1" }],
  ["a name that is unknown", "aws:sqs/queue:Queue", { name: { unknown: true } }, place],
] as const)("%s has neither id nor ARN", (_, type, inputs, at) => {
  expect(computedValues(type, resource(inputs), at)).toMatchObject({ id: undefined, arn: undefined });
});

test("what exists already gets no made-up values", () => {
  const secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-AbCdEf";
  expect(computedValues("aws:secretsmanager/secret:Secret", resource({ name: "s" }, secret), place).arn).toBe(
    secret,
  );
  const adopted = computedValues(
    "aws:organizations/organization:Organization",
    resource({}, "o-real"),
    place,
  );
  expect(adopted).toMatchObject({
    id: "o-real",
    arn: "arn:aws:organizations::111122223333:organization/o-real",
  });
  expect(adopted.outputs.roots).toEqual([{ id: wireMarks.unknown, name: "Root" }]);
});
