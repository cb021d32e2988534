import type { DeclaredProperty } from "./declared-type";
import { packageDeclarations } from "./package-declarations";
import { unknownOfType } from "./unknown-of-type";

const declarations = packageDeclarations(__dirname);

const kinds = (properties: readonly DeclaredProperty[]) =>
  Object.fromEntries(properties.map(({ name, type }) => [name, type.kind]));

test("results of functions and outputs of resources are read from the installed SDK", () => {
  expect(kinds(declarations.result("aws:ec2/getSubnets:getSubnets"))).toEqual({
    filters: "list",
    id: "text",
    ids: "list",
    region: "text",
    tags: "other",
  });
  expect(kinds(declarations.outputs("aws:rds/instance:Instance"))).toMatchObject({
    endpoint: "text",
    port: "number",
    multiAz: "flag",
    masterUserSecrets: "list",
  });
  expect(kinds(declarations.outputs("awsx:ec2:Vpc"))).toMatchObject({
    vpcId: "text",
    publicSubnetIds: "list",
  });
  expect(kinds(declarations.outputs("random:index/randomPet:RandomPet"))).toMatchObject({ prefix: "text" });
});

test.each(["aws:ec2/getNothing:getNothing", "acme:index/get:get", "aws:../../get:get", ""])(
  "nothing is declared for %j",
  (token) => {
    expect([declarations.result(token), declarations.outputs(token)]).toEqual([[], []]);
  },
);

test("an unknown list of objects has elements with every declared property", () => {
  const roots = declarations
    .result("aws:organizations/getOrganization:getOrganization")
    .find(({ name }) => name === "roots");
  const value = unknownOfType(roots?.type ?? { kind: "other" }, "roots", (path) => `?${path}`);
  expect(value).toHaveLength(3);
  expect((value as unknown[])[0]).toMatchObject({
    arn: "?roots[0].arn",
    id: "?roots[0].id",
    policyTypes: [{ type: "?roots[0].policyTypes[0].type" }, {}, {}],
  });
});
