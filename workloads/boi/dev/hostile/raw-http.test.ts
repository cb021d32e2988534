import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { Hono } from "hono";
import { startServer, type RunningServer } from "../../runtime/start-server";
import { describeDatabase } from "../testing/test-database";
import { changes, databaseState } from "./fixtures/database-state";
import { leaks, marker } from "./fixtures/leaks";
import { openStage, type Stage } from "./fixtures/stage";

const company = JSON.stringify({ legalName: `Company ${marker}`, formation: { country: "FR" } });

/** What no client library sends: byte for byte to a real server. */
describeDatabase("on the wire", () => {
  let stage: Stage;
  let server: RunningServer;
  let token: string;
  beforeAll(async () => {
    stage = await openStage();
    const front = new Hono();
    front.all("*", (c) => stage.apps.fetch(c.req.raw));
    server = await startServer(front, 0, "127.0.0.1");
    token = stage.ours.as("preparer");
  });
  afterAll(async () => {
    await server.stop(0);
    await stage.close();
  });

  /** All that is answered until the connection ends or, once there was an answer, is silent for a while. */
  const exchanged = (bytes: string | Buffer) =>
    new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1");
      let said = "";
      const end = () => {
        socket.destroy();
        resolve(said);
      };
      socket.on("data", (chunk) => {
        said += chunk.toString("latin1");
        socket.setTimeout(1_000, end);
      });
      socket.on("error", end);
      socket.on("close", end);
      socket.write(bytes);
    });
  const statuses = (said: string) =>
    [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
  const lines = (...given: string[]) => `${given.join("\r\n")}\r\n\r\n`;
  const post = (...more: string[]) =>
    lines(
      "POST /companies HTTP/1.1",
      "Host: boi.example",
      `Authorization: Bearer ${token}`,
      "Content-Type: application/json",
      `Idempotency-Key: ${randomUUID()}`,
      ...more,
    );
  const get = (path: string, ...more: string[]) =>
    lines(
      `GET ${path} HTTP/1.1`,
      "Host: boi.example",
      `Authorization: Bearer ${token}`,
      "Connection: close",
      ...more,
    );

  test.each<[string, (number | undefined)[], () => string | Buffer]>([
    ["two lengths", [400], () => post(`Content-Length: ${company.length}`, "Content-Length: 5") + company],
    [
      "a length and chunks",
      [400],
      () => `${post(`Content-Length: ${company.length}`, "Transfer-Encoding: chunked")}0\r\n\r\n`,
    ],
    ["a coding that is none", [400], () => `${post("Transfer-Encoding: chunked, x")}0\r\n\r\n`],
    ["a disguised coding", [400], () => `${post("Transfer-Encoding : chunked")}0\r\n\r\n`],
    ["a negative length", [400], () => post("Content-Length: -1") + company],
    ["a length in hexadecimal", [400], () => post("Content-Length: 0x20") + company],
    [
      "a chunk whose size is none",
      [400],
      () => `${post("Transfer-Encoding: chunked")}zz\r\n${company}\r\n0\r\n\r\n`,
    ],
    ["a length of a terabyte", [413], () => post("Content-Length: 1099511627776")],
    ["a header of a hundred kilobytes", [431], () => get("/companies", `X-Long: ${"x".repeat(100_000)}`)],
    [
      "thousands of headers",
      [401, 431],
      () => get("/companies", ...Array.from({ length: 5_000 }, (_, i) => `X-${i}: x`)),
    ],
    ["an address of a hundred kilobytes", [431], () => get(`/companies?name=${"x".repeat(100_000)}`)],
    ["a bare line feed in a header", [400], () => get("/companies", "X-A: b\nAuthorization: Bearer x")],
    ["a NUL in a header", [400], () => get("/companies", `X-Request-Id: ${marker}\0`)],
    ["a header without a name", [400], () => get("/companies", ": x")],
    ["a NUL in the address", [400], () => get(`/companies/\0${marker}`)],
    ["a line break in the address, encoded", [400], () => get(`/companies/${marker}%0d%0aSet-Cookie:%20x=1`)],
    ["an address that leads upwards", [404], () => get("/auth/../../../../etc/passwd")],
    [
      "an encoded address that leads upwards",
      [404, 400],
      () => get("/companies/..%2f..%2f..%2fetc%2fpasswd"),
    ],
    ["an address with half an escape", [400, 404], () => get("/companies/%zz")],
    ["an address with overlong UTF-8", [400, 404], () => get("/companies/%c0%ae%c0%ae%2fetc")],
    ["a whole URL of another host as address", [404], () => get("http://169.254.169.254/latest/meta-data")],
    ["no host", [400], () => `GET /companies HTTP/1.1\r\nAuthorization: Bearer ${token}\r\n\r\n`],
    ["the method TRACE", [405, 404], () => get("/companies").replace("GET", "TRACE")],
    ["the method CONNECT", [undefined], () => get("/companies").replace("GET", "CONNECT")],
    ["a method of its own", [400], () => get("/companies").replace("GET", "HACK")],
    ["HTTP/0.9, which has no headers to sign in by", [401], () => "GET /companies\r\n\r\n"],
    ["HTTP/2 without being asked", [400], () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["TLS", [400], () => Buffer.from([0x16, 0x03, 0x01, 0x02, 0, 1, 0, 1, 0xfc, 3, 3])],
    [
      "a request to become a WebSocket",
      [404, 400, 405],
      () => get("/companies/ws", "Upgrade: websocket", "Sec-WebSocket-Key: x"),
    ],
    [
      "a method in a header",
      [405],
      () =>
        post("X-HTTP-Method-Override: GET", "Content-Length: 0").replace(
          "/companies ",
          `/companies/${stage.ours.companyId} `,
        ),
    ],
  ])("%s is refused", async (_, expected, bytes) => {
    const before = await databaseState(stage.given);
    const said = await exchanged(bytes());
    const [first] = statuses(said);
    expect(expected).toContain(first);
    expect(statuses(said).filter((status) => status < 300)).toEqual([]);
    expect(said).not.toMatch(/^set-cookie:/im);
    expect(leaks(said.replace(/^HTTP.*\r\n(?:(?!\r\n).*\r\n)*/gm, ""), stage.secrets)).toEqual([]);
    expect(changes(before, await databaseState(stage.given))).toEqual([]);
  });

  test.each<[string, () => string]>([
    ["a length", () => post(`Content-Length: ${company.length}`) + company],
    [
      "chunks",
      () => `${post("Transfer-Encoding: chunked")}${company.length.toString(16)}\r\n${company}\r\n0\r\n\r\n`,
    ],
  ])(
    "what follows a body with %s is a request of its own, without the first one's token",
    async (_, first) => {
      const said = await exchanged(
        first() + lines("GET /companies HTTP/1.1", "Host: boi.example", "Connection: close"),
      );
      expect(statuses(said)).toEqual([201, 401]);
    },
  );

  test("HEAD of a company answers nothing but its head", async () => {
    const said = await exchanged(get(`/companies/${stage.ours.companyId}`).replace("GET", "HEAD"));
    expect(statuses(said)).toEqual([200]);
    expect(said.split("\r\n\r\n")[1]).toBe("");
  });

  test("an overriding method in the query or the body changes nothing", async () => {
    const before = await databaseState(stage.given);
    const path = `/webhooks/${stage.ours.webhookId}`;
    for (const request of [
      get(`${path}?_method=DELETE`),
      get(path, "X-HTTP-Method: DELETE", "X-HTTP-Method-Override: DELETE", "X-Method-Override: DELETE"),
    ]) {
      const said = await exchanged(request.replace(token, stage.ours.as("administrator")));
      expect([200, 400]).toContain(statuses(said)[0]);
    }
    expect(changes(before, await databaseState(stage.given))).toEqual([]);
  });

  test("a hundred connections that say nothing do not keep others out", async () => {
    const silent = Array.from({ length: 100 }, () => connect(server.port, "127.0.0.1"));
    for (const socket of silent)
      socket.on("error", () => undefined).write("POST /companies HTTP/1.1\r\nHost: ");
    const said = await exchanged(get("/companies"));
    for (const socket of silent) socket.destroy();
    expect(statuses(said)).toEqual([200]);
  });
});
