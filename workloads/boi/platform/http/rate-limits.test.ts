import type { DynamoDB } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import { tenantId } from "../database/tenant-id";
import { createApi } from "./create-api";
import { dynamoRateLimits } from "./dynamo-rate-limits";
import { endpoint } from "./endpoint";
import { memoryRateLimits } from "./memory-rate-limits";
import type { RateLimits } from "./rate-limits";

const limits = {
  user: { points: 3, seconds: 60 },
  address: { points: 2, seconds: 60 },
  attempt: { points: 1, seconds: 60 },
};

/** A table that counts as DynamoDB does for the two updates that the limiter sends. */
function table(): DynamoDB {
  const items = new Map<string, { points: number; expire: number }>();
  const updateItem = ({ Key, UpdateExpression, ExpressionAttributeValues: values, TableName }: never) => {
    expect(TableName).toBe("limits");
    const id = (Key as { key: { S: string } }).key.S;
    const number = (name: string) => Number((values as Record<string, { N: string }>)[name]?.N);
    const item = items.get(id);
    if ((UpdateExpression as string).includes("points + ")) {
      if (!item || item.expire <= number(":where_expire")) return Promise.reject(new Error("condition"));
      item.points += number(":new_points");
    } else {
      if (item && item.expire > number(":where_expire")) return Promise.reject(new Error("condition"));
      items.set(id, { points: number(":new_points"), expire: number(":new_expire") });
    }
    const now = items.get(id);
    return Promise.resolve({
      Attributes: { key: { S: id }, points: { N: String(now?.points) }, expire: { N: String(now?.expire) } },
    });
  };
  return { updateItem } as unknown as DynamoDB;
}

const noTable = { updateItem: () => Promise.reject(new Error("unreachable")) } as unknown as DynamoDB;

test.each<[string, () => RateLimits]>([
  ["memory", () => memoryRateLimits(limits)],
  ["a table", () => dynamoRateLimits(table(), "limits", limits)],
  ["a table that does not answer", () => dynamoRateLimits(noTable, "limits", limits)],
])("limits in %s count by kind and key", async (_, make) => {
  const given = make();
  const waits = [];
  for (let count = 0; count < 5; count += 1) waits.push(await given.take("user", "one"));
  expect(waits.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(waits[3]).toBeGreaterThan(50);
  expect(waits[4]).toBeGreaterThan(50);
  expect(await given.take("user", "two")).toBeUndefined();
  expect(await given.take("address", "one")).toBeUndefined();
});

const tenant = tenantId.parse("0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d");
const answers = { status: 204 as const, body: z.undefined() };
const done = () => Promise.resolve({ status: 204 as const, body: undefined });
const common = { method: "get" as const, summary: "", answers, handle: done };
const nothing = { query: () => Promise.resolve({ rows: [], rowCount: 0 }) };

test.each([
  ["a user", "/own", "Bearer good", [204, 204, 204, 429]],
  ["an address whose tokens are wrong", "/own", "Bearer wrong", [401, 401, 429]],
  ["an operation without sign-in", "/open", "", [204, 429]],
])("%s has to wait", async (_, path, authorization, expected) => {
  const app = createApi(
    {
      database: {
        asTenant: (_tenant, work) => work(nothing as never),
        withoutTenant: () => Promise.resolve(nothing as never),
        transactionWithoutTenant: (work) => work(nothing as never),
        close: () => Promise.resolve(),
      },
      authenticate: (token) =>
        Promise.resolve(
          token === "good" ? { tenant, user: "one", roles: ["auditor" as const], session: "s" } : undefined,
        ),
      now: () => new Date(),
      rateLimits: memoryRateLimits(limits),
    },
    [
      endpoint({ ...common, path: "/own", operationId: "own", auth: "session:own" }),
      endpoint({ ...common, path: "/open", operationId: "open", auth: "public" }),
    ],
  );
  const responses = [];
  for (const _status of expected) responses.push(await app.request(path, { headers: { authorization } }));
  expect(responses.map(({ status }) => status)).toEqual(expected);
  expect(Number(responses[responses.length - 1]?.headers.get("retry-after"))).toBeGreaterThan(50);
});
