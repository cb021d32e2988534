import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { Hono } from "hono";
import { lambdaAddress, serverAddress } from "./client-address";
import { lambdaHandler } from "./lambda-handler";
import { startServer } from "./start-server";

const event = {
  version: "2.0",
  routeKey: "$default",
  rawPath: "/echo",
  rawQueryString: "a=1&a=2",
  headers: { "content-type": "application/json", "x-forwarded-for": "6.6.6.6" },
  body: Buffer.from('{"é":1}').toString("base64"),
  isBase64Encoded: true,
  requestContext: { http: { method: "POST", path: "/echo", sourceIp: "203.0.113.9" } },
} as unknown as APIGatewayProxyEventV2;

test("an event of API Gateway reaches the application with its path, query, body and address", async () => {
  const app = new Hono();
  app.post("/echo", async (c) =>
    c.json(
      { query: c.req.queries("a"), body: await c.req.json<object>(), address: lambdaAddress(0)(c) },
      201,
    ),
  );
  const { statusCode, body } = await lambdaHandler(app)(event, {} as Context);
  expect([statusCode, JSON.parse(body ?? "")]).toEqual([
    201,
    { query: ["1", "2"], body: { é: 1 }, address: "203.0.113.9" },
  ]);
});

test("a server that is stopped ends the requests that run and takes no more", async () => {
  const app = new Hono();
  let begun = (): void => undefined;
  let finish = (): void => undefined;
  const running = new Promise<void>((resolve) => (begun = resolve));
  const finished = new Promise<void>((resolve) => (finish = resolve));
  app.get("/slow", async (c) => {
    begun();
    await finished;
    return c.text(serverAddress(0)(c));
  });
  const server = await startServer(app, 0, "127.0.0.1");
  const url = `http://127.0.0.1:${server.port}/slow`;
  const slow = fetch(url, { headers: { connection: "close" } });
  await running;
  const stopped = server.stop();
  await expect(fetch(url)).rejects.toThrow();
  finish();
  expect(await (await slow).text()).toBe("127.0.0.1");
  await stopped;
});

test("a request that does not end is cut off when the time is over", async () => {
  const app = new Hono();
  let begun = (): void => undefined;
  const running = new Promise<void>((resolve) => (begun = resolve));
  app.get("/never", () => {
    begun();
    return new Promise<Response>(() => undefined);
  });
  const server = await startServer(app, 0, "127.0.0.1");
  const never = fetch(`http://127.0.0.1:${server.port}/never`).catch((error: unknown) => error);
  await running;
  await server.stop(100);
  expect(await never).toHaveProperty("message");
});
