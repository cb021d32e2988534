import * as aws from "@pulumi/aws";
import * as awsx from "@pulumi/awsx";
import * as pulumi from "@pulumi/pulumi";
import { isUnknown } from "../../policy-packs/controls/model/unknown";
import { previewPrograms } from "../fixtures/one-account";
import type { PlannedResource } from "./plan";

const provider = (region = "us-east-1") =>
  new aws.Provider(region, {
    region: region as aws.Region,
    assumeRoles: [{ roleArn: "arn:aws:iam::111122223333:role/palisade-deployment", sessionName: "palisade" }],
    defaultTags: { tags: { owner: "team" } },
  });

async function planned(run: () => Record<string, unknown> | Promise<Record<string, unknown>>) {
  const plan = await previewPrograms({ stack: run });
  expect(plan.failures).toEqual([]);
  const [stack] = plan.stacks;
  if (!stack) throw new Error("nothing was planned");
  const resourceNamed = (name: string) =>
    stack.resources.find((resource) => resource.name === name) as PlannedResource;
  return { plan, stack, resourceNamed };
}

test("a resource is planned with its place, parent, dependencies, tags, ids and the line that made it", async () => {
  const { resourceNamed } = await planned(() => {
    const opts = { provider: provider("us-west-2") };
    const key = new aws.kms.Key("key", { tags: { purpose: "test" } }, opts);
    new aws.s3.BucketServerSideEncryptionConfiguration(
      "encryption",
      {
        bucket: new aws.s3.Bucket("bucket", {}, opts).id,
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn } }],
      },
      { ...opts, dependsOn: [key], protect: true, ignoreChanges: ["rules"] },
    );
    return {};
  });
  const key = resourceNamed("key");
  expect(key).toMatchObject({ account: "111122223333", region: "us-west-2", stack: "stack" });
  expect(key.props.tags).toEqual({ owner: "team", purpose: "test" });
  expect(key.arn).toMatch(/^arn:aws:kms:us-west-2:111122223333:key\/[0-9a-f-]{36}$/);
  expect(key.parent).toBe("urn:pulumi:stack::palisade::pulumi:pulumi:Stack::palisade-stack");
  expect(key.source?.file).toMatch(/preview\.test\.ts$/);
  expect(resourceNamed("palisade-stack")).toMatchObject({ type: "pulumi:pulumi:Stack", source: undefined });
  const encryption = resourceNamed("encryption");
  expect(encryption.props.rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId).toBe(key.arn);
  expect(encryption.propertyDependencies).toEqual({
    bucket: [resourceNamed("bucket").urn],
    rules: [key.urn],
  });
  expect(encryption).toMatchObject({ protect: true, ignoreChanges: ["rules"] });
});

test("ids are the same from run to run and differ between resources", async () => {
  const program = () => {
    const opts = { provider: provider() };
    for (const name of ["a", "b"]) new aws.ec2.Vpc(name, { cidrBlock: "10.0.0.0/16" }, opts);
    return {};
  };
  const [first, second] = [await planned(program), await planned(program)];
  expect(first.resourceNamed("a").id).toMatch(/^vpc-[0-9a-f]{17}$/);
  expect(first.resourceNamed("a").id).toBe(second.resourceNamed("a").id);
  expect(first.resourceNamed("a").id).not.toBe(first.resourceNamed("b").id);
});

test("what no one can know stays unknown and says where it came from, also through a stack reference", async () => {
  const plan = await previewPrograms({
    reader: () => {
      const opts = { provider: provider() };
      const database = new pulumi.StackReference("organization/palisade/database");
      new aws.ssm.Parameter("host", { type: "String", value: database.requireOutput("endpoint") }, opts);
      new aws.ssm.Parameter(
        "url",
        { type: "String", value: pulumi.interpolate`pg://${database.requireOutput("endpoint")}/x` },
        opts,
      );
      new aws.ssm.Parameter("name", { type: "String", value: database.requireOutput("name") }, opts);
      return {};
    },
    database: () => {
      const database = new aws.rds.Instance(
        "database",
        { instanceClass: "db.t4g.micro" },
        { provider: provider() },
      );
      new aws.ssm.Parameter(
        "own",
        { type: "String", value: database.endpoint },
        { provider: provider("us-east-2") },
      );
      return { endpoint: database.endpoint, name: database.identifier };
    },
  });
  const value = (name: string): unknown =>
    plan.stacks.flatMap(({ resources }) => resources).find((resource) => resource.name === name)?.props.value;
  expect(plan.failures).toEqual([]);
  for (const name of ["host", "url"]) {
    expect(isUnknown(value(name))).toBe(true);
    expect(value(name)).toMatchObject({
      because: "output endpoint of stack database is not known before deployment",
    });
  }
  expect(value("own")).toMatchObject({
    because: expect.stringContaining("database (aws:rds/instance:Instance)") as string,
  });
  expect(value("name")).toMatch(/^database-[0-9a-f]{7}$/);
});

test("functions are answered for the provider's account and Region; one that needs AWS is unknown and noted", async () => {
  const { stack } = await planned(async () => {
    const opts = { provider: provider("us-west-2") };
    const plain = await aws.ec2.getAmi({ owners: ["amazon"] }, opts);
    return {
      account: aws.getCallerIdentityOutput({}, opts).accountId,
      arn: aws.getCallerIdentityOutput({}, opts).arn,
      user: aws.getCallerIdentityOutput({}, opts).userId,
      region: aws.getRegionOutput({}, opts).region,
      partition: (await aws.getPartition({}, opts)).partition,
      zones: aws.getAvailabilityZonesOutput({ state: "available" }, opts).names,
      policy: aws.iam.getPolicyDocumentOutput({
        statements: [
          {
            actions: ["s3:GetObject"],
            resources: ["*"],
            principals: [{ type: "AWS", identifiers: ["*"] }],
            conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["true"] }],
          },
        ],
      }).json,
      image: `image ${plain.id}`,
    };
  });
  expect(stack.outputs).toMatchObject({
    account: "111122223333",
    arn: "arn:aws:sts::111122223333:assumed-role/palisade-deployment/palisade",
    region: "us-west-2",
    partition: "aws",
    zones: ["us-west-2a", "us-west-2b", "us-west-2c", "us-west-2d"],
  });
  expect(JSON.parse(stack.outputs.policy as string)).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: "*",
        Principal: { AWS: "*" },
        Condition: { Bool: { "aws:SecureTransport": "true" } },
      },
    ],
  });
  expect(isUnknown(stack.outputs.user)).toBe(true);
  expect(isUnknown(stack.outputs.image)).toBe(true);
  expect(stack.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining("aws:ec2/getAmi:getAmi()"),
  ]);
});

test("secrets pass through as values for judgement and are remembered", async () => {
  const { plan, resourceNamed } = await planned(() => {
    const opts = { provider: provider() };
    new aws.rds.Instance(
      "database",
      { instanceClass: "db.t4g.micro", password: "p4ssw0rd-in-property" },
      opts,
    );
    return { token: pulumi.secret("t0ken-in-output"), nested: { inner: pulumi.secret(["deep-secret"]) } };
  });
  expect(resourceNamed("database").props.password).toBe("p4ssw0rd-in-property");
  expect([...plan.secrets]).toEqual(
    expect.arrayContaining(["p4ssw0rd-in-property", "t0ken-in-output", "deep-secret"]),
  );
});

test("components, transforms and aliases work as under the real engine", async () => {
  const { stack, resourceNamed } = await planned(() => {
    pulumi.runtime.registerResourceTransform(({ props, opts, type }) =>
      type === "aws:s3/bucket:Bucket" ? { props: { ...props, forceDestroy: true }, opts } : undefined,
    );
    class Group extends pulumi.ComponentResource {
      constructor(name: string, opts: pulumi.ComponentResourceOptions) {
        super("palisade:test:Group", name, {}, opts);
        new aws.s3.Bucket(
          `${name}-bucket`,
          {},
          {
            parent: this,
            aliases: [{ name: "old" }],
            transforms: [({ props, opts: o }) => ({ props: { ...props, bucket: "named" }, opts: o })],
          },
        );
        this.registerOutputs({});
      }
    }
    new Group("group", { providers: { aws: provider() } });
    return {};
  });
  const bucket = resourceNamed("group-bucket");
  expect(bucket.urn).toBe(
    "urn:pulumi:stack::palisade::palisade:test:Group$aws:s3/bucket:Bucket::group-bucket",
  );
  expect(bucket.parent).toBe(resourceNamed("group").urn);
  expect(bucket.account).toBe("111122223333");
  expect(bucket.props).toMatchObject({ bucket: "named", forceDestroy: true });
  expect(bucket.aliases).toContain(
    "urn:pulumi:stack::palisade::palisade:test:Group$aws:s3/bucket:Bucket::old",
  );
  expect(stack.resources.find(({ name }) => name === "group")).toMatchObject({
    custom: false,
    opaque: false,
  });
});

test("resources that exist are looked up or adopted, and remote components are one opaque resource", async () => {
  const { resourceNamed } = await planned(() => {
    const opts = { provider: provider() };
    aws.s3.Bucket.get("existing", "existing-bucket", {}, opts);
    new aws.s3.Bucket("adopted", { bucket: "adopted-bucket" }, { ...opts, import: "adopted-bucket" });
    new awsx.ec2.DefaultVpc("remote", {}, { providers: { aws: opts.provider } });
    return {};
  });
  expect(resourceNamed("existing")).toMatchObject({ external: true, id: "existing-bucket" });
  expect(resourceNamed("adopted")).toMatchObject({ imports: "adopted-bucket", id: "adopted-bucket" });
  expect(resourceNamed("remote")).toMatchObject({ opaque: true, type: "awsx:ec2:DefaultVpc" });
});

test("a component of awsx makes its resources below it, through its provider, and gives them as outputs", async () => {
  const { stack, resourceNamed } = await planned(() => {
    const network = new awsx.ec2.Vpc(
      "network",
      { cidrBlock: "10.0.0.0/16", numberOfAvailabilityZones: 2, natGateways: { strategy: "None" } },
      { providers: { aws: provider() } },
    );
    new aws.ec2.SecurityGroup("inside", { vpcId: network.vpc.id }, { provider: provider("other") });
    return { subnets: network.privateSubnetIds };
  });
  const vpc = stack.resources.find(({ type }) => type === "aws:ec2/vpc:Vpc");
  expect(vpc).toMatchObject({ name: "network", account: "111122223333", region: "us-east-1" });
  expect(vpc?.parent).toMatch(/::awsx:ec2:Vpc::network$/);
  expect(resourceNamed("network-private-2")).toMatchObject({ region: "us-east-1" });
  expect(resourceNamed("inside").props.vpcId).toBe(vpc?.id);
  expect(stack.outputs.subnets).toEqual([
    expect.stringMatching(/^subnet-/),
    expect.stringMatching(/^subnet-/),
  ]);
  expect(stack.resources.some(({ opaque }) => opaque)).toBe(false);
});

test("a secret that a component of awsx writes into a document stays a secret", async () => {
  const { plan, stack } = await planned(() => {
    const container = {
      name: "web",
      image: "nginx",
      environment: [{ name: "TOKEN", value: pulumi.secret("hunter2hunter2") }],
    };
    new awsx.ecs.FargateTaskDefinition("web", { container }, { providers: { aws: provider() } });
    return {};
  });
  const definition = stack.resources.find(({ type }) => type === "aws:ecs/taskDefinition:TaskDefinition");
  expect(definition?.secrets).toEqual(["containerDefinitions"]);
  expect([...plan.secrets]).toContain("hunter2hunter2");
  expect(definition?.props).toMatchObject({
    networkMode: "awsvpc",
    executionRoleArn: expect.stringMatching(/^arn:aws:iam::111122223333:role\/web-execution-/) as string,
    cpu: expect.objectContaining({ because: expect.any(String) as string }) as unknown,
  });
});

test("a dynamic provider's resource is planned without the code that would make it", async () => {
  const { resourceNamed } = await planned(() => {
    const provider = { create: (inputs: { text: string }) => Promise.resolve({ id: "1", outs: inputs }) };
    class Thing extends pulumi.dynamic.Resource {
      constructor(name: string) {
        super(provider, name, { text: "given" });
      }
    }
    return { id: new Thing("thing").id };
  });
  expect(resourceNamed("thing").props).toEqual({ text: "given" });
});

test("stacks are planned in the order of their references, each once", async () => {
  const order: string[] = [];
  const program =
    (name: string, ...on: string[]) =>
    () => {
      const outputs = on.map((other) =>
        new pulumi.StackReference(`organization/palisade/${other}`).requireOutput("name"),
      );
      return { name: pulumi.all(outputs).apply(() => (order.push(name), name)) };
    };
  const plan = await previewPrograms({
    top: program("top", "left", "right"),
    left: program("left", "base"),
    right: program("right", "base"),
    base: program("base"),
  });
  expect(plan.failures).toEqual([]);
  expect(order).toEqual(["base", "left", "right", "top"]);
});
