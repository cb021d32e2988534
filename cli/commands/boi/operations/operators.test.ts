import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { recordingIo } from "../../../terminal/recording-io";
import { UserError } from "../../../terminal/user-error";
import { reconcileFilings } from "./reconcile-filings";
import { resolveDeadLetter } from "./resolve-dead-letter";

const filingId = "0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d";

/** Gives the prepared answers, one after the other, as the platform would, and keeps what it was asked. */
describe("what operators order", () => {
  let server: Server;
  let answers: unknown[];
  let asked: unknown[];
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        asked.push([request.url, JSON.parse(body)]);
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(answers.shift()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked = [];
  });

  const ordered = async <Values>(
    command: (given: { values: Values; positionals: readonly string[] }, io: never) => Promise<number>,
    values: Values,
    positionals: readonly string[] = [],
  ) => {
    const io = recordingIo({ env: { PALISADE_BOI_TOKEN: "token" } });
    const code = await command({ values: { url, ...values }, positionals }, io as never);
    return { code, printed: io.printed };
  };
  const part = { asked: 1, unanswered: 0, differing: [], remaining: 0, older: 0 };

  test.each([
    ["nothing differs", [part], 0, /^asked FinCEN about 1: no differing\n$/],
    [
      "one of the last part differs",
      [
        { ...part, asked: 50, remaining: 1, next: filingId },
        { ...part, differing: [{ filingId, finding: "unknown-there", ours: "accepted" }] },
      ],
      1,
      /7d is accepted here; FinCEN knows nothing of it\nasked FinCEN about 51: 1 differing\n$/,
    ],
    [
      "FinCEN did not answer about one",
      [{ ...part, unanswered: 1 }],
      2,
      /no answer about 1: try again later\n$/,
    ],
    ["some are older", [{ ...part, older: 4 }], 0, /not asked about 4 that ended more than 7 days ago/],
  ])("when %s, reconcile says so by its exit code too", async (_, parts, code, said) => {
    answers = [...parts];
    const done = await ordered(reconcileFilings, {});
    expect([done.code, done.printed()]).toEqual([code, expect.stringMatching(said)]);
    expect(asked).toHaveLength(parts.length);
    if (parts.length > 1)
      expect(asked[1]).toEqual(["/reconciliations", { sinceDays: 7, most: 50, after: filingId }]);
  });

  test.each([
    [{}, { action: "retry", reason: "it is up again" }],
    [{ abandon: true }, { action: "abandon", reason: "it is up again" }],
    [
      { accepted: "50000000000001" },
      { action: "accepted", reason: "it is up again", boirId: "50000000000001" },
    ],
  ])("retry with %j asks for %j", async (values, body) => {
    answers = [{ filingId, state: "queued" }];
    await ordered(resolveDeadLetter, { reason: "it is up again", ...values }, [filingId]);
    expect(asked).toEqual([[`/filings/${filingId}/resolution`, body]]);
  });

  test.each([
    ["an id with letters", { reason: "because", accepted: "BOIR1" }, /--accepted takes FinCEN's id/],
    ["two decisions", { reason: "because", accepted: "50000000000001", abandon: true }, /not both/],
    ["no reason", { accepted: "50000000000001" }, /--reason/],
  ])("retry refuses %s before it asks", async (_, values, message) => {
    const thrown = await ordered(resolveDeadLetter, values, [filingId]).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as Error).message).toMatch(message);
    expect(asked).toEqual([]);
  });

  test.each(["0", "-1", "7d", "4000", ""])("reconcile refuses --days %j", async (days) => {
    await expect(ordered(reconcileFilings, { days })).rejects.toThrow("--days takes a number from 1 to 3650");
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
