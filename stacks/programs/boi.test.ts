import { controls } from "../../policy-packs/controls";
import { approvedServices } from "../../policy-packs/controls/facts/approved-services";
import { withReadableProps, judgements } from "../../policy-packs/controls/model/judge";
import { defaultSettings } from "../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../policy-packs/controls/model/resource-graph";
import { account as plain, previewPrograms } from "../fixtures/one-account";
import type { Program } from "../model/program";
import { boi } from "./boi";
import { boiData } from "./boi-data";
import { boiEdge } from "./boi-edge";

const baseline = () => ({
  alarmTopics: { "us-east-1": "arn:aws:sns:us-east-1:111122223333:palisade-security-alarms" },
});

const account = (environment: string) => ({
  ...plain,
  environment,
  owner: "boi",
  dataClassification: "restricted",
});

const stacksOf = (environment: string) =>
  [boiData, boi, boiEdge].map((program) => [program.stack(account(environment)), program] as const);

async function planned(environment: string) {
  const run =
    (program: Program): Program["run"] =>
    ({ organization }) =>
      program.run({ organization, account: account(environment) });
  const plan = await previewPrograms({
    ...Object.fromEntries(stacksOf(environment).map(([stack, program]) => [stack, run(program)])),
    "baseline-test": baseline,
  });
  expect(plan.failures).toEqual([]);
  return plan.stacks.flatMap(({ stack, resources }) => (stack === "baseline-test" ? [] : resources));
}

test.each(["production", "test", "development"])("%s passes every control", async (environment) => {
  const resources = await planned(environment);
  const { id, key, regions, dataClassification } = account(environment);
  const settings = {
    ...defaultSettings,
    accounts: {
      [id]: {
        name: key,
        regions,
        environment,
        dataClassification,
        stacks: stacksOf(environment).map(([stack]) => stack),
      },
    },
    contacts: [],
  };
  const on = resourceGraph(resources.map(withReadableProps), settings);
  const wrong = judgements(controls, on).filter(({ verdict }) => verdict.status !== "pass");
  expect(wrong.map(({ control, resource, verdict }) => [control.id, resource.name, verdict])).toEqual([]);
  expect(resources.length).toBeGreaterThan(450);
});

describe("production", () => {
  let resources: Awaited<ReturnType<typeof planned>>;
  beforeAll(async () => {
    resources = await planned("production");
  });
  const resourcesNamed = (type: string, name = /./) =>
    resources.filter((resource) => resource.type === type && name.test(resource.name));

  test("spans three zones, and no data subnet has a route to the internet", () => {
    expect(resourcesNamed("aws:ec2/subnet:Subnet", /^boi-data-/)).toHaveLength(3);
    const table = resourcesNamed("aws:ec2/routeTable:RouteTable", /^boi-data$/)[0]?.id;
    expect(table).toBeDefined();
    expect(resourcesNamed("aws:ec2/route:Route").filter(({ props }) => props.routeTableId === table)).toEqual(
      [],
    );
  });

  test("has the web client's files in its bucket, and lets its pages talk to the sign-in and the uploads alone", () => {
    const objects = resourcesNamed("aws:s3/bucketObjectv2:BucketObjectv2").map(({ props }) => [
      props.key.replace(/-[0-9a-f]{16}\./, "-HASH."),
      props.contentType,
      props.cacheControl,
    ]);
    const kept = "public, max-age=31536000, immutable";
    expect(objects).toEqual(
      expect.arrayContaining([
        ["assets/main-HASH.js", "text/javascript; charset=utf-8", kept],
        ["assets/style-HASH.css", "text/css; charset=utf-8", kept],
        ["config.json", "application/json", "no-store"],
        ["index.html", "text/html; charset=utf-8", "no-cache"],
        ["invitation", "text/html; charset=utf-8", "no-cache"],
      ]),
    );
    expect(objects).toHaveLength(5);
    const [headers] = resourcesNamed("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy");
    const policy: string = headers?.props.securityHeadersConfig.contentSecurityPolicy.contentSecurityPolicy;
    expect(policy).toMatch(
      /connect-src 'self' https:\/\/[\w-]+\.auth\.us-east-1\.amazoncognito\.com https:\/\/[\w-]+\.s3\.us-east-1\.amazonaws\.com;/,
    );
  });

  test("lets no one in from outside the network", () => {
    for (const { props } of resourcesNamed("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"))
      expect(props.referencedSecurityGroupId).toMatch(/^sg-/);
    for (const { props } of resourcesNamed("aws:lb/loadBalancer:LoadBalancer"))
      expect(props.internal).toBe(true);
  });

  test("asks for a second factor and lets no one sign up", () => {
    const [pool] = resourcesNamed("aws:cognito/userPool:UserPool");
    expect(pool?.props).toMatchObject({
      mfaConfiguration: "ON",
      deletionProtection: "ACTIVE",
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    });
    const [client] = resourcesNamed("aws:cognito/userPoolClient:UserPoolClient");
    expect(client?.props).toMatchObject({ generateSecret: false, allowedOauthFlows: ["code"] });
    expect(client?.props.writeAttributes).not.toContain("custom:tenant");
  });

  test("starts no task before there is an image, and every image is named by its digest", () => {
    for (const { props } of resourcesNamed("aws:ecs/service:Service")) expect(props.desiredCount).toBe(0);
    for (const { props } of resourcesNamed("aws:ecs/taskDefinition:TaskDefinition"))
      expect(String(props.containerDefinitions)).toMatch(/"image":"[^"]+@sha256:[0-9a-f]{64}"/);
  });

  test("migrates the database before anything that uses it is deployed", () => {
    const [migration] = resourcesNamed("aws:lambda/invocation:Invocation");
    expect(migration?.props.triggers).toEqual({
      migrations: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const using = resources.filter(
      ({ type, props }) =>
        type === "aws:ecs/service:Service" ||
        (type === "aws:lambda/function:Function" && /DATABASE_USER/.test(JSON.stringify(props.environment))),
    );
    expect(using.map(({ name }) => name).sort()).toEqual([
      "boi-auth",
      "boi-companies",
      "boi-documents",
      "boi-filing",
      "boi-jobs",
      "boi-owners",
      "boi-scan-result",
    ]);
    for (const { dependencies } of using) expect(dependencies).toContain(migration?.urn);
  });

  test("keeps the sign-in and the check of tokens warm", () => {
    expect(
      resourcesNamed("aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig"),
    ).toHaveLength(2);
  });

  test("tells somebody of everything that waits in a dead-letter queue", () => {
    const watched = resourcesNamed("aws:cloudwatch/metricAlarm:MetricAlarm", /dead-letters/).map(
      ({ props }) => (props.dimensions as Record<string, unknown>).QueueName,
    );
    const dead = resourcesNamed("aws:sqs/queue:Queue", /-(dead|failed|missed)$/)
      .filter(({ stack, name }) => stack === "boi-production" || name.endsWith("-dead"))
      .map(({ props }) => props.name);
    expect(dead.length).toBeGreaterThan(8);
    expect(watched).toEqual(expect.arrayContaining(dead));
  });

  test("gives the filing queue, the only one that services use, to the tasks that relay and hear", () => {
    const queues = resourcesNamed("aws:sqs/queue:Queue").filter(
      ({ stack }) => stack === "boi-data-production",
    );
    expect(queues.map(({ props }) => props.name).sort()).toEqual(
      expect.arrayContaining(["boi-filing-dead.fifo", "boi-filing.fifo"]),
    );
    const holders = resourcesNamed("aws:iam/rolePolicy:RolePolicy").filter(({ props }) =>
      /:boi-filing(-dead)?\.fifo"/.test(String(props.policy)),
    );
    expect(holders.map(({ name }) => name)).toEqual(["boi-filing-task"]);
    const environments = [
      ...resourcesNamed("aws:ecs/taskDefinition:TaskDefinition").map(({ name, props }) => [
        name,
        String(props.containerDefinitions),
      ]),
      ...resourcesNamed("aws:lambda/function:Function").map(({ name, props }) => [
        name,
        JSON.stringify(props.environment ?? {}),
      ]),
    ];
    const informed = environments.filter(([, environment]) => environment?.includes("_QUEUE_URL"));
    expect(informed.map(([name]) => name)).toEqual(["boi-filing"]);
  });

  test("uses approved services only", () => {
    const used = new Set(
      resources
        .filter(({ type }) => type.startsWith("aws:"))
        .map(({ type }) => type.slice("aws:".length).split("/")[0] ?? "")
        .map((module) => serviceOf[module] ?? module),
    );
    expect([...used].filter((service) => !(service in approvedServices))).toEqual([]);
    expect(used.size).toBeGreaterThan(15);
  });
});

/** Modules of the provider that are named otherwise than the service that IAM knows. */
const serviceOf: Readonly<Record<string, string>> = {
  apigatewayv2: "apigateway",
  appautoscaling: "application-autoscaling",
  cognito: "cognito-idp",
  lb: "elasticloadbalancing",
  vpc: "ec2",
};
