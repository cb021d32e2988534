import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { isUnknown } from "../../policy-packs/controls/model/unknown";
import { programDirectory } from "../fixtures/any-programs";
import type { PlannedResource } from "../preview/plan";
import { previewProgram } from "./preview-program";
import type { PreviewedProgram } from "./previewed-program";

const patience = 120_000;
const preview = (name: string, path = "") =>
  previewProgram({
    directory: join(programDirectory({ name }), path),
    env: { PATH: process.env.PATH, HOME: "/dev/null" },
  });

let common: PreviewedProgram;
let resources: readonly PlannedResource[];
beforeAll(async () => {
  common = await preview("smoke-common");
  resources = common.plan.stacks.flatMap((stack) => stack.resources);
}, patience);

const shapes = readdirSync(join(programDirectory({ name: "smoke-common" }), "shapes"));

test("forty programs in styles that people publish are planned", () => {
  expect(common.plan.failures).toEqual([]);
  expect(shapes.length).toBeGreaterThanOrEqual(40);
});

test("what the programs print shows the reason of an unknown in its place", () => {
  const notes = common.plan.stacks.flatMap((stack) => stack.notes).map(({ message }) => message);
  expect(notes).toContain(
    "search is at (unknown: it comes from search (aws:opensearch/domain:Domain), of which AWS decides part on deployment)",
  );
});

test("an unknown of which the shape is unknown, too, can be exported", () => {
  const outputs = common.plan.stacks[0]?.outputs["secret-as-json"] as Readonly<Record<string, unknown>>;
  expect([isUnknown(outputs.options), (outputs.addresses as unknown[]).map(isUnknown)]).toEqual([
    true,
    [true, true, true],
  ]);
});

test.each(shapes)("%s makes resources, each at its line", (shape) => {
  const own = resources.filter(({ source }) => basename(source?.file ?? "") === shape);
  expect(own.length).toBeGreaterThan(0);
});

test("no resource of the programs is without a line", () => {
  // The stack is not made by a line, and the SDK makes a bucket's notification when the program is done.
  expect(resources.filter(({ source }) => source === undefined).map(({ type }) => type)).toEqual([
    "pulumi:pulumi:Stack",
    "aws:s3/bucketNotification:BucketNotification",
  ]);
});

const resourceNamed = (name: string, type: RegExp): PlannedResource => {
  const resource = resources.find((one) => one.name === name && type.test(one.type));
  if (!resource) throw new Error(`${name} is not planned`);
  return resource;
};
const property = (name: string, type: RegExp, key: string): unknown => resourceNamed(name, type).props[key];
const known = expect.any(String) as unknown;

test.each<[string, RegExp, string, unknown]>([
  ["balancer", /LoadBalancer$/, "subnets", [expect.anything(), expect.anything()]],
  [
    "rest",
    /Permission$/,
    "sourceArn",
    expect.stringMatching(/^arn:aws:execute-api:eu-central-1:210987654321:\w{10}\/v1\/\*\/\*$/),
  ],
  ["old", /Permission$/, "sourceArn", "arn:aws:execute-api:eu-central-1:210987654321:abcdef1234/v1/*"],
  [
    "distributed",
    /BucketPolicy$/,
    "policy",
    expect.stringContaining("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E"),
  ],
  ["of-account", /Key$/, "policy", expect.stringContaining("arn:aws:iam::210987654321:root")],
  ["by-account", /Bucket$/, "bucket", "logs-210987654321-eu-central-1"],
  ["reads-secret", /Policy$/, "policy", known],
  ["documented", /QueuePolicy$/, "policy", known],
  [
    "remote",
    /RestApi$/,
    "body",
    JSON.stringify({
      swagger: "2.0",
      info: { title: "remote", version: "1.0" },
      paths: { "/": { get: { security: [] } }, "/items": { post: { security: [{ sigv4: [] }] } } },
    }),
  ],
  ["remote-eksCluster", /Cluster$/, "vpcConfig", expect.objectContaining({ endpointPublicAccess: true })],
  ["in-awsx", /SecurityGroup$/, "vpcId", expect.stringMatching(/^vpc-/)],
  [
    "in-awsx",
    /SubnetGroup$/,
    "subnetIds",
    [expect.stringMatching(/^subnet-/), expect.stringMatching(/^subnet-/)],
  ],
])("%s (%s) has a known %s", (name, type, key, expected) => {
  expect(property(name, type, key)).toEqual(expected);
});

test.each<[string, RegExp, string, string]>([
  ["workloads", /OrganizationalUnit$/, "parentId", "getOrganization"],
  ["latest", /Instance$/, "ami", "getAmi"],
  ["stored-login", /Instance$/, "username", "a value that is not known"],
  ["validation", /Record$/, "zoneId", "getZone"],
  ["with-user-data", /LaunchTemplate$/, "userData", "for-user-data"],
  ["referenced", /SecurityGroup$/, "vpcId", "acme/network/prod"],
  ["by-value", /SecurityGroup$/, "vpcId", "a value that is not known"],
])("%s (%s) has an unknown %s, and the reason", (name, type, key, because) => {
  const value = property(name, type, key);
  expect(isUnknown(value) ? value.because : value).toContain(because);
});

test("an unknown in a document leaves the rest of it to be judged", () => {
  const definitions = property("containers", /TaskDefinition$/, "containerDefinitions");
  expect(isUnknown(definitions) && definitions.document).toEqual([
    expect.objectContaining({
      image: "nginx",
      privileged: true,
      environment: [
        {
          name: "DATABASE",
          value: expect.objectContaining({ because: expect.any(String) as string }) as unknown,
        },
      ],
    }),
  ]);
});

test("components of awsx are seen through, others are named as not seen", () => {
  const opaque = resources.filter(({ opaque: isOpaque }) => isOpaque).map(({ type }) => type);
  expect(opaque.sort()).toEqual(["aws-apigateway:index:RestAPI", "awsx:ecr:Image", "eks:index:Cluster"]);
  const group = resourceNamed("awsx-service", /SecurityGroup$/);
  expect(group.parent).toContain("awsx:lb:ApplicationLoadBalancer::awsx-service");
  expect(group.props.ingress).toMatchObject([{ protocol: "-1", cidrBlocks: ["0.0.0.0/0"] }]);
});

test(
  "an ES module with await at its top, and a TypeScript program in a workspace, are planned with their lines",
  async () => {
    const [modules, workspace] = await Promise.all([
      preview("smoke-modules"),
      preview("smoke-workspace", "packages/app"),
    ]);
    for (const [{ plan }, expected] of [
      [modules, ["lazy.mjs lazy", "service.mjs modules"]],
      [workspace, ["index.js workspace"]],
    ] as const) {
      expect(plan.failures).toEqual([]);
      const [, ...own] = plan.stacks.flatMap((stack) => stack.resources);
      expect(own.map(({ name, source }) => `${basename(source?.file ?? "")} ${name}`).sort()).toEqual(
        expected,
      );
    }
  },
  patience,
);
