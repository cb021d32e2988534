import { memoryRateLimits } from "../../platform/http/memory-rate-limits";
import { defaultLimits } from "../../platform/http/rate-limits-of";
import { describeDatabase } from "../testing/test-database";
import { marker } from "./fixtures/leaks";
import { refusalFaults } from "./fixtures/refusal-faults";
import type { Sent } from "./fixtures/sent";
import { openStage, type Stage } from "./fixtures/stage";

const post = (path: string, body?: unknown, headers = {}): Sent => ({ method: "POST", path, body, headers });
const bank = { kind: "exempt-entity", data: { legalName: "Bank One" } };

describeDatabase("a replay", () => {
  let stage: Stage;
  let preparer: string;
  beforeAll(async () => {
    stage = await openStage();
    preparer = stage.ours.as("preparer");
    const headers = { "idempotency-key": "used-before" };
    await stage.send({ ...post("/people", bank, headers), token: preparer });
  });
  afterAll(() => stage.close());
  const used = { "idempotency-key": "used-before" };

  test.each<[string, number, () => Sent]>([
    [
      "of a key with another body",
      422,
      () => post("/people", { ...bank, data: { legalName: marker } }, used),
    ],
    ["of a key with a field more", 422, () => post("/people", { ...bank, minor: false }, used)],
    ["of a key at another operation", 422, () => post("/imports", { format: "csv" }, used)],
    [
      "of a key about another resource",
      422,
      () => post(`/companies/${stage.ours.companyId}/determinations`, {}, used),
    ],
    [
      "of a key by a user without the permission",
      403,
      () => ({ ...post("/people", bank, used), token: stage.ours.as("auditor") }),
    ],
    [
      "of a key by an invited person",
      403,
      () => ({ ...post("/people", bank, used), token: stage.ours.guestToken }),
    ],
    ["of a key without a sign-in", 401, () => ({ ...post("/people", bank, used), token: "x.y.z" })],
    [
      "of a version that was read before a change",
      412,
      () => ({
        method: "PUT",
        path: `/people/${stage.ours.personId}`,
        body: { data: {} },
        headers: { "if-match": '"1"' },
      }),
    ],
    [
      "of an opened invitation",
      410,
      () => post("/auth/invitations/accept", { token: stage.ours.invitationSecret }),
    ],
    [
      "of an opened link to a document",
      410,
      () => ({ method: "GET", path: `/document-links/${stage.ours.linkToken}` }),
    ],
    [
      "of a document's confirmation under a key of another operation",
      422,
      () => post(`/documents/${stage.ours.documentId}/confirm`, undefined, used),
    ],
  ])("%s answers %d", async (name, status, sent) => {
    if (name.includes("opened")) await stage.send(sent());
    expect(await refusalFaults(stage, { token: preparer, ...sent() }, status)).toEqual([]);
  });

  test("of the same request answers as before and does nothing again", async () => {
    const [first, second] = [
      await stage.send({ ...post("/people", bank, used), token: preparer }),
      await stage.send({ ...post("/people", bank, used), token: preparer }),
    ];
    expect(second).toMatchObject({ status: 201, json: first.json });
    const [{ count } = { count: 0 }] = await stage.given.all<{ count: number }>(
      "select count(*)::int as count from boi.people where kind = 'exempt-entity'",
    );
    expect(count).toBe(1);
  });

  test("of a key by a colleague is a request of its own", async () => {
    const colleague = stage.issuer.issuer.token({
      tenant: stage.ours.tenant,
      sub: "colleague",
      sid: "c",
      groups: ["preparer"],
    });
    const [first, second] = [
      await stage.send({ ...post("/people", bank, used), token: preparer }),
      await stage.send({ ...post("/people", bank, used), token: colleague }),
    ];
    expect(second.status).toBe(201);
    expect(second.json).not.toEqual(first.json);
  });

  test("of one key twenty times at once makes one person", async () => {
    const headers = { "idempotency-key": "twenty-at-once" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stage.send({ ...post("/people", bank, headers), token: preparer })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  test("of one invitation twenty times at once lets one in", async () => {
    const made = await stage.send({
      ...post("/auth/invitations", { personId: stage.ours.guestId }),
      token: preparer,
    });
    const { link = "" } = made.json as { link?: string };
    const accepting = post("/auth/invitations/accept", { token: link.split("#")[1] });
    const answers = await Promise.all(Array.from({ length: 20 }, () => stage.send(accepting)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(410)]);
  });

  test("of one link twenty times at once opens the document once", async () => {
    const path = `/documents/${stage.ours.documentId}/links`;
    const made = await stage.send({ ...post(path), token: stage.ours.as("compliance-officer") });
    const { url = "" } = made.json as { url?: string };
    const opening = { method: "GET", path: new URL(url).pathname };
    const answers = await Promise.all(Array.from({ length: 20 }, () => stage.send(opening)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(410)]);
  });
});

describeDatabase("repeated tries", () => {
  let stage: Stage;
  beforeAll(async () => {
    // Enough for the firms to settle; what is counted here comes after.
    stage = await openStage(memoryRateLimits({ ...defaultLimits, attempt: { points: 20, seconds: 60 } }));
  });
  afterAll(() => stage.close());

  test.each<[string, (count: number) => Sent, number, number]>([
    [
      "links of invitations",
      (count) => post("/auth/invitations/accept", { token: `${count}`.padEnd(43, "A") }),
      404,
      30,
    ],
    [
      "links of documents",
      (count) => ({ method: "GET", path: `/document-links/${`${count}`.padEnd(43, "A")}` }),
      404,
      30,
    ],
    ["tokens", (count) => ({ method: "GET", path: "/companies", token: `a.b.${count}` }), 401, 70],
    [
      "requests of a good token",
      () => ({ method: "GET", path: "/auth/me", token: stage.theirs.as("auditor") }),
      200,
      1_210,
    ],
  ])("%s has to wait", async (_, attempt, status, times) => {
    const seen = new Set<number>();
    for (let count = 0; count < times; count += 1) seen.add((await stage.send(attempt(count))).status);
    expect([...seen].filter((one) => one !== 429 && one !== status)).toEqual([]);
    expect(await refusalFaults(stage, attempt(times), 429)).toEqual([]);
    expect(Number((await stage.send(attempt(times))).headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("does not lock out anybody else", async () => {
    const read = { method: "GET", path: "/auth/me", token: stage.ours.as("auditor") };
    expect((await stage.send(read)).status).toBe(200);
  });
});
