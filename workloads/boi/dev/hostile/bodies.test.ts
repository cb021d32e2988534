import { defaultBodyLimit } from "../../platform/http/read-body";
import { describeDatabase } from "../testing/test-database";
import type { Operation } from "../../platform/http/operation";
import { allowedRole, withBody, withJsonBody, withKey, withVersion } from "./fixtures/callable";
import { goodRequest } from "./fixtures/good-requests";
import { replaced, textLeaves } from "./fixtures/leaves";
import { marker } from "./fixtures/leaks";
import { refusalFaults } from "./fixtures/refusal-faults";
import type { Sent } from "./fixtures/sent";
import { openStage, type Stage } from "./fixtures/stage";

type Spoil = (sent: Sent, operation: Operation) => Sent;

/** Puts a piece of JSON, as it is written, in the place of the body's first text. */
const instead =
  (json: string): Spoil =>
  (sent) => {
    const [place = []] = textLeaves(sent.body);
    const body = JSON.stringify(replaced(sent.body, place, marker)).replace(`"${marker}"`, json);
    return { ...sent, body };
  };
const withField =
  (json: string): Spoil =>
  (sent) => ({ ...sent, body: JSON.stringify(sent.body).replace(/^\{/, `{${json},`) });
const withBodyOf =
  (body: unknown): Spoil =>
  (sent) => ({ ...sent, body });
const withHeaders =
  (headers: Sent["headers"]): Spoil =>
  (sent) => ({ ...sent, headers: { ...sent.headers, ...headers } });

const deep = 100_000;
const malformed: readonly (readonly [string, number, Spoil])[] = [
  ["nothing", 400, withBodyOf("")],
  ["half of its JSON", 400, (sent) => ({ ...sent, body: JSON.stringify(sent.body).slice(0, -1) })],
  ["more than its JSON", 400, (sent) => ({ ...sent, body: `${JSON.stringify(sent.body)}{}` })],
  ["a comment in its JSON", 400, withField("/* admin */")],
  ["bytes that are not UTF-8", 400, withBodyOf(Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d))],
  [
    "its JSON in UTF-16",
    400,
    (sent) => ({ ...sent, body: Buffer.from(JSON.stringify(sent.body), "utf16le") }),
  ],
  ["null", 400, withBodyOf("null")],
  ["a list of itself", 400, (sent) => ({ ...sent, body: [sent.body] })],
  ["a text", 400, withBodyOf(`"${marker}"`)],
  ["NaN", 400, instead("NaN")],
  ["an unknown field", 400, withField(`"${marker}":true`)],
  ["the tenant as a field", 400, withField('"tenantId":"7f1c1c5e-0d3c-4b06-8d5e-0d7a3f0a1b2c"')],
  ["__proto__", 400, withField('"__proto__":{"isAdmin":true}')],
  ["a constructor", 400, withField('"constructor":{"prototype":{"isAdmin":true}}')],
  ["brackets a hundred thousand deep", 400, withField(`"x":${"[".repeat(deep)}${"]".repeat(deep)}`)],
  ["fields forty deep", 400, withField(`"x":${'{"a":'.repeat(40)}1${"}".repeat(40)}`)],
  ["a NUL character", 400, instead(`"${marker}\\u0000"`)],
  ["half of a surrogate pair", 400, instead(`"${marker}\\ud800"`)],
  ["a list in the place of a text", 400, instead(`["${marker}"]`)],
  ["an operator in the place of a text", 400, instead('{"$ne":null}')],
  ["a number in the place of a text", 400, instead("7")],
  ["an infinite number in the place of a text", 400, instead("1e999")],
  ["null in the place of a text", 400, instead("null")],
  ["a text of fifty thousand characters", 400, instead(`"${"x".repeat(50_000)}"`)],
  ["the type text/plain", 415, withHeaders({ "content-type": "text/plain" })],
  ["the type of a form", 415, withHeaders({ "content-type": "application/x-www-form-urlencoded" })],
  ["the type of a file upload", 415, withHeaders({ "content-type": "multipart/form-data; boundary=x" })],
  ["the type XML", 415, withHeaders({ "content-type": "application/xml" })],
  ["a type that begins like JSON", 415, withHeaders({ "content-type": "application/jsonp" })],
  ["two types", 415, withHeaders({ "content-type": "text/plain, application/json" })],
  ["no type", 415, withHeaders({ "content-type": "" })],
  ["compression", 415, withHeaders({ "content-encoding": "gzip" })],
];

/** Bodies without end, as a client sends them that does not say how much will come. */
const streamed = (limit: number) => {
  const chunk = Buffer.alloc(64 * 1024, " ");
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      // A server that reads on would read ten times what it allows.
      if (sent > limit * 10) controller.error(new Error("read to the end"));
      else controller.enqueue(chunk);
      sent += chunk.length;
    },
  });
};

describeDatabase("a good request", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const good = (operation: Operation): Sent => {
    const role = allowedRole(operation);
    return { ...goodRequest(operation, stage.ours), ...(role && { token: stage.ours.as(role) }) };
  };

  describe.each(malformed)("with %s answers %d", (_, status, spoil) => {
    test.each(withJsonBody)("to %s", async (_id, operation) => {
      expect(await refusalFaults(stage, spoil(good(operation), operation), status)).toEqual([]);
    });
  });

  describe("with a body that is too large answers 413", () => {
    const limitOf = ({ bodyLimit = defaultBodyLimit }: Operation) => bodyLimit;

    test.each(withBody)("to %s", async (_, operation) => {
      const body = Buffer.alloc(limitOf(operation) + 1, " ");
      expect(await refusalFaults(stage, { ...good(operation), body }, 413)).toEqual([]);
    });
    test.each(withBody)("to %s, without its length being announced", async (_, operation) => {
      const body = streamed(limitOf(operation));
      expect(await refusalFaults(stage, { ...good(operation), body }, 413)).toEqual([]);
    });
    test.each(["1e9", "99999999999999999999", "0x10000000", "many"])(
      "when the length is said to be %s",
      async (length) => {
        const [, operation] = withJsonBody[0] ?? [];
        const sent = withHeaders({ "content-length": length })(
          good(operation as Operation),
          operation as Operation,
        );
        expect(await refusalFaults(stage, sent, 413)).toEqual([]);
      },
    );
  });

  describe.each<[string, number, string | undefined]>([
    ["without If-Match", 428, undefined],
    ["with a stale If-Match", 412, '"999"'],
    ["with any version allowed", 412, "*"],
    ["with a weak ETag", 412, 'W/"1"'],
    ["with an ETag without quotes", 412, "1"],
    ["with two ETags", 412, '"1", "2"'],
    ["with a negative version", 412, '"-1"'],
    ["with a version beyond the column", 412, '"99999999999"'],
    ["with SQL as its version", 412, '"1 or 1=1"'],
  ])("%s answers %d", (_, status, header) => {
    test.each(withVersion)("to %s", async (_id, operation) => {
      const sent = good(operation);
      expect(
        await refusalFaults(stage, withHeaders({ "if-match": header })(sent, operation), status),
      ).toEqual([]);
    });
  });

  describe.each<[string, string | undefined]>([
    ["without Idempotency-Key", undefined],
    ["with a key that is too short", "1"],
    ["with a key that is too long", "k".repeat(129)],
    ["with a key of blanks", "        a"],
    ["with a key that is no ASCII", "clé-clé-clé"],
  ])("%s answers 400", (_, key) => {
    test.each(withKey)("to %s", async (_id, operation) => {
      const sent = withHeaders({ "idempotency-key": key })(good(operation), operation);
      expect(await refusalFaults(stage, sent, 400)).toEqual([]);
    });
  });
});
