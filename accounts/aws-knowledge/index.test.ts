import { actionsOnlyIn } from "../../policy-packs/controls/facts/global-actions";
import {
  actionsReached,
  allActions,
  arnPatternsOf,
  carries,
  expand,
  globalServices,
  isGlobalService,
  knowledgeEdition,
  knownAction,
  knownKey,
  rcpServices,
  serviceExists,
  serviceName,
  services,
  type KnownAction,
} from "../aws-knowledge";

const ids = (actions: readonly KnownAction[]) => actions.map(({ id }) => id);

function action(id: string): KnownAction {
  const found = knownAction(id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

test("services are known by their prefix, whatever its case", () => {
  expect(services().length).toBeGreaterThan(400);
  expect(serviceExists("S3")).toBe(true);
  expect(serviceExists("s4")).toBe(false);
  expect(serviceExists("constructor")).toBe(false);
  expect(serviceName("s3")).toBe("Amazon S3");
});

test("an action is found whatever its case and written as AWS writes it", () => {
  expect(action("S3:getobject")).toMatchObject({ id: "s3:GetObject", service: "s3", level: "Read" });
  expect(knownAction("s3:GetObjekt")).toBeUndefined();
  expect(knownAction("nothing:GetObject")).toBeUndefined();
  expect(knownAction("GetObject")).toBeUndefined();
});

test.each([
  ["s3:GetObject", ["s3:GetObject"]],
  ["S3:GETBUCKETACL", ["s3:GetBucketAcl"]],
  ["kms:*Decrypt", ["kms:Decrypt"]],
  ["sts:AssumeRole?", []],
  [
    "sts:Get*Token",
    [
      "sts:GetDelegatedAccessToken",
      "sts:GetFederationToken",
      "sts:GetServiceBearerToken",
      "sts:GetSessionToken",
      "sts:GetWebIdentityToken",
    ],
  ],
  ["*:ListBuckets", []],
  ["nothing:*", []],
])("%s means %j", (pattern, expected) => {
  expect(ids(expand(pattern))).toEqual(expected);
});

test("a wildcard in the place of the service reaches all services that have such an action", () => {
  const found = ids(expand("*:TagResource"));
  expect(found).toEqual(expect.arrayContaining(["ecs:TagResource", "kms:TagResource"]));
  expect(found.every((id) => id.endsWith(":TagResource"))).toBe(true);
});

test("* is every action, and NotAction all but some", () => {
  expect(expand("*")).toHaveLength(allActions().length);
  expect(expand("*:*")).toHaveLength(allActions().length);
  const others = actionsReached({ notActions: ["s3:*", "sts:AssumeRole"] });
  expect(others).toHaveLength(allActions().length - expand("s3:*").length - 1);
  expect(ids(actionsReached({ actions: ["sts:AssumeRole", "sts:assume*"] }))).toContain("sts:AssumeRoot");
});

test.each([
  ["ec2:RunInstances", "ec2:InstanceType", true],
  ["ec2:RunInstances", "EC2:instancetype", true],
  ["ec2:RunInstances", "aws:RequestTag/CostCenter", true],
  ["ec2:RunInstances", "s3:x-amz-acl", false],
  ["s3:PutObject", "s3:x-amz-acl", true],
  ["s3:PutObject", "s3:RequestObjectTag/team", true],
  ["s3:PutObject", "s3:RequestObjectTag/", false],
  ["s3:GetObject", "s3:ExistingObjectTag/team", true],
  ["kms:Decrypt", "kms:EncryptionContext:aws:cloudtrail:arn", true],
  ["iam:PassRole", "iam:PassedToService", true],
  ["iam:CreateRole", "iam:PassedToService", false],
  ["iam:CreateRole", "iam:PermissionsBoundary", true],
  ["iam:GetRole", "aws:RequestTag/team", false],
  // The reference knows this key, but lists it for no action.
  ["states:InvokeHTTPEndpoint", "states:HTTPEndpoint", true],
  ["s3:GetObject", "states:HTTPEndpoint", false],
  ["organizations:LeaveOrganization", "aws:PrincipalArn", true],
  ["organizations:LeaveOrganization", "aws:PrincipalTag/team", true],
  ["s3:GetObject", "cognito-identity.amazonaws.com:sub", true],
  ["secretsmanager:GetSecretValue", "secretsmanager:ResourceTag/team", true],
])("whether %s carries %s: %s", (id, key, expected) => {
  expect(carries(action(id), key)).toBe(expected);
});

test.each([
  ["aws:principalarn", "aws:PrincipalArn", "ARN"],
  ["aws:PrincipalTag/team", "aws:PrincipalTag/${TagKey}", "String"],
  ["aws:SourceIp", "aws:SourceIp", "IPAddress"],
  ["aws:SecureTransport", "aws:SecureTransport", "Bool"],
  ["s3:x-amz-ACL", "s3:x-amz-acl", "String"],
  ["kms:EncryptionContext:app", "kms:EncryptionContext:${EncryptionContextKey}", "String"],
  ["www.amazon.com:app_id", "www.amazon.com:app_id", "String"],
  ["token.actions.acme.ghe.com:ref", "token.actions.${Domain}.ghe.com:ref", "String"],
])("the key %s is %s of type %s", (key, name, type) => {
  expect(knownKey(key)).toEqual({ key: name, type });
});

test.each(["aws:PrincipalArm", "aws:PrincipalTag", "s3:acl", "nothing:at-all", "", "aws"])(
  "there is no key %j",
  (key) => {
    expect(knownKey(key)).toBeUndefined();
  },
);

test("an action's resources are ARN patterns, none where only * reaches it", () => {
  expect(arnPatternsOf(action("s3:GetBucketAcl"))).toEqual(["arn:*:s3:*:*:accesspoint/*", "arn:*:s3:::*"]);
  expect(arnPatternsOf(action("s3:ListAllMyBuckets"))).toEqual([]);
});

test("the services with one endpoint for all Regions exist", () => {
  expect(isGlobalService("IAM")).toBe(true);
  expect(isGlobalService("ec2")).toBe(false);
  const retired = ["importexport"];
  expect(
    [...globalServices.keys()].filter((name) => !serviceExists(name) && !retired.includes(name)),
  ).toEqual([]);
});

test("the services that the catalogue takes to be in one Region are", () => {
  for (const [region, actions] of Object.entries(actionsOnlyIn))
    for (const name of actions)
      expect([name, globalServices.get(name.split(":")[0] ?? "")]).toEqual([name, region]);
});

test("resource control policies reach some services", () => {
  expect(rcpServices().has("s3")).toBe(true);
  expect(rcpServices().has("ec2")).toBe(false);
  expect([...rcpServices()].filter((name) => !serviceExists(name))).toEqual([]);
});

test("the edition names its day", () => {
  expect(knowledgeEdition().updated).toMatch(/^20\d\d-\d\d-\d\d$/);
});
