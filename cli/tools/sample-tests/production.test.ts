import { report } from "./palisade";

const sample = report(["preview"]);

test("the sample organization previews clean, offline and without credentials", () => {
  expect(sample.exitCode).toBe(0);
  expect(sample.failures).toEqual([]);
  expect(sample.findings).toEqual([]);
});

test("it shows at least 400 resources over at least 14 accounts and two Regions, judged by at least 50 controls", () => {
  expect(sample.resources.length).toBeGreaterThanOrEqual(400);
  expect(sample.controls).toBeGreaterThanOrEqual(50);
  const accounts = new Set(sample.resources.flatMap(({ account }) => account ?? []));
  expect(accounts.size).toBeGreaterThanOrEqual(14);
  expect(new Set(sample.resources.flatMap(({ region }) => region ?? []))).toEqual(
    new Set(["us-east-1", "us-west-2"]),
  );
});

test("every resource of AWS has its account, its Region and the line of the program that made it", () => {
  const aws = sample.resources.filter(({ type }) => type.startsWith("aws:"));
  expect(aws.filter(({ account, region, source }) => !account || !region || !source)).toEqual([]);
  expect(new Set(aws.map(({ source }) => source?.file.split("/")[0]))).toEqual(new Set(["stacks"]));
});

test("every control had something to judge or is there for what people may add", () => {
  const idle = sample.catalogue.filter(({ verdicts }) => verdicts === 0).map(({ id }) => id);
  // What the sample does not use: no AppSync, EC2, ECS, ECR, load balancer, DynamoDB, IAM user or OIDC trust of its own yet.
  expect(
    idle.every((id) => /^(appsync|ec2|ebs-volume|ecr|ecs|lb|dynamodb|iam-user|iam-oidc)-?/.test(id)),
  ).toBe(true);
});

test("two runs tell the same", () => {
  const again = report(["preview"]);
  const timeless = (report: typeof sample) => ({ ...report, seconds: 0, verdict: "" });
  expect(timeless(again)).toEqual(timeless(sample));
});
