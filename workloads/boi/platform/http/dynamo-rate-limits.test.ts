import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { holdDate } from "../../dev/testing/held-clock";
import { describeMoto } from "../../dev/testing/describe-moto";
import { sharedServer } from "../../dev/testing/shared-server";
import { dynamoRateLimits } from "./dynamo-rate-limits";

const limits = {
  user: { points: 3, seconds: 60 },
  address: { points: 1, seconds: 60 },
  attempt: { points: 2, seconds: 1 },
};

describeMoto("limits in DynamoDB (moto)", () => {
  let moto: string;
  const table = "boi-rate-limits";
  const clients: DynamoDB[] = [];
  const client = (endpoint = moto) => {
    const made = new DynamoDB({
      endpoint,
      region: "us-east-1",
      maxAttempts: 1,
      credentials: { accessKeyId: "x", secretAccessKey: "y" },
    });
    clients.push(made);
    return made;
  };
  const taken = async (limiter: ReturnType<typeof dynamoRateLimits>, key: string, times: number) => {
    const waits: (number | undefined)[] = [];
    for (let time = 0; time < times; time += 1) waits.push(await limiter.take("user", key));
    return waits.map((wait) => (wait === undefined ? "taken" : wait > 0 && wait <= 60 ? "refused" : wait));
  };

  beforeAll(async () => {
    moto = await sharedServer("moto");
    // As stacks/components/boi/data/rate-limit-table.ts declares it.
    await client().createTable({
      TableName: table,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "key", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "key", AttributeType: "S" }],
    });
    await client().updateTimeToLive({
      TableName: table,
      TimeToLiveSpecification: { AttributeName: "expire", Enabled: true },
    });
  });
  afterAll(() => {
    for (const made of clients) made.destroy();
  });
  // Windows are seconds of this process's clock.
  beforeEach(() => holdDate());
  afterEach(() => jest.useRealTimers());

  test("two instances share one limit", async () => {
    const [one, other] = [
      dynamoRateLimits(client(), table, limits),
      dynamoRateLimits(client(), table, limits),
    ];
    expect(await taken(one, "shared", 2)).toEqual(["taken", "taken"]);
    expect(await taken(other, "shared", 2)).toEqual(["taken", "refused"]);
    expect(await taken(one, "shared", 1)).toEqual(["refused"]);
    expect(await taken(one, "another", 1)).toEqual(["taken"]);
  });

  test("of many at once, no more are let through than there is room for", async () => {
    const limiter = dynamoRateLimits(client(), table, limits);
    const waits = await Promise.all(Array.from({ length: 20 }, () => limiter.take("user", "crowd")));
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(3);
  });

  test("the kinds have limits of their own", async () => {
    const limiter = dynamoRateLimits(client(), table, limits);
    expect(await limiter.take("address", "kinds")).toBeUndefined();
    expect(await limiter.take("address", "kinds")).toBeGreaterThan(0);
    expect(await limiter.take("user", "kinds")).toBeUndefined();
  });

  test("when the time is over, the count starts again", async () => {
    const limiter = dynamoRateLimits(client(), table, limits);
    const three = [1, 2, 3].map(() => limiter.take("attempt", "again"));
    expect((await Promise.all(three)).filter((wait) => wait !== undefined)).toEqual([1]);
    jest.setSystemTime(Date.now() + 1_001);
    expect(await limiter.take("attempt", "again")).toBeUndefined();
  });

  test("the table holds neither users nor addresses, and each row goes by the declared attribute", async () => {
    const limiter = dynamoRateLimits(client(), table, limits);
    await limiter.take("address", "203.0.113.77");
    const { Items = [] } = await client().scan({ TableName: table });
    expect(JSON.stringify(Items)).not.toContain("203.0.113.77");
    const now = Date.now() / 1000;
    for (const { key, expire } of Items) {
      expect(key?.S).toMatch(/^(user|address|attempt):[\w-]{43}$/);
      expect(Number(expire?.N)).toBeGreaterThan(now - 60);
      expect(Number(expire?.N)).toBeLessThan(now + 120);
    }
  });

  test.each([
    ["does not answer", () => client("http://127.0.0.1:9"), table],
    ["has no such table", () => client(), "none"],
  ])("when DynamoDB %s, the instance holds the limit by itself", async (_, at, name) => {
    const limiter = dynamoRateLimits(at(), name, limits);
    expect(await taken(limiter, "lost", 4)).toEqual(["taken", "taken", "taken", "refused"]);
  });
});
