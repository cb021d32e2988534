import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { newTenant, published, recording, waiting } from "./fixtures/outbox";
import { NotAllTaken, publishWaiting } from "./publish-waiting";
import type { Message } from "./publisher";
import { startRelay } from "./relay";

describeDatabase("the outbox's relay", () => {
  let given: TestDatabase;
  beforeEach(async () => {
    given = await testDatabase();
  });
  afterEach(() => given.drop());

  test("the queue hears of filings that may be due, by ids alone; everything else is done with", async () => {
    const [tenant, filingId] = [newTenant(), randomUUID()];
    await published(given, tenant, [
      ["company.added"],
      ["filing.prepared", filingId],
      ["filing.queued", filingId],
      ["filing.accepted", filingId],
      ["filing.resolved", filingId],
    ]);
    const { sent, publisher } = recording();
    expect(await publishWaiting(given.database, publisher)).toEqual({ published: 5, more: false });
    const common = { id: expect.stringMatching(/^\d+$/) as string, tenantId: tenant, filingId };
    expect(sent).toEqual([
      { ...common, topic: "filing.queued" },
      { ...common, topic: "filing.resolved" },
    ]);
    expect(await waiting(given)).toEqual([]);
    expect(await publishWaiting(given.database, publisher)).toEqual({ published: 0, more: false });
  });

  test("a queue that takes nothing loses nothing, and marks nothing", async () => {
    await published(given, newTenant(), [["filing.queued", randomUUID()], ["company.added"]]);
    await expect(
      publishWaiting(given.database, () => Promise.reject(new Error("no connection"))),
    ).rejects.toThrow("no connection");
    expect(await waiting(given)).toHaveLength(2);
  });

  test("of what is taken in part, the rest is offered again", async () => {
    const filings = [randomUUID(), randomUUID(), randomUUID()];
    await published(
      given,
      newTenant(),
      filings.map((filingId) => ["filing.queued", filingId] as const),
    );
    const half = publishWaiting(given.database, ([first, , third]) =>
      Promise.resolve({ taken: new Set([first?.id ?? "", third?.id ?? ""]), refused: "Throttled" }),
    );
    await expect(half).rejects.toEqual(new NotAllTaken(1, "Throttled"));
    const { sent, publisher } = recording();
    await publishWaiting(given.database, publisher);
    expect(sent.map(({ filingId }) => filingId)).toEqual([filings[1]]);
  });

  test("while one relay sends, another has nothing; a message that comes meanwhile is not overtaken", async () => {
    const [tenant, filingId] = [newTenant(), randomUUID()];
    await published(given, tenant, [["filing.queued", filingId]]);
    let go = (): void => undefined;
    let begun = (): void => undefined;
    const sending = new Promise<void>((resolve) => (begun = resolve));
    const { sent, publisher } = recording();
    const first = publishWaiting(given.database, async (messages) => {
      begun();
      await new Promise<void>((resolve) => (go = resolve));
      return publisher(messages);
    });
    await sending;
    await published(given, tenant, [["filing.resolved", filingId]]);
    expect(await publishWaiting(given.database, publisher)).toEqual({ published: 0, more: false });
    go();
    await first;
    await publishWaiting(given.database, publisher);
    expect(sent.map(({ topic }) => topic)).toEqual(["filing.queued", "filing.resolved"]);
  });

  test("killed between sending and marking, it leaves all to the next, which sends under the same ids", async () => {
    const tenant = newTenant();
    await published(given, tenant, [
      ["filing.queued", randomUUID()],
      ["filing.queued", randomUUID()],
    ]);
    const child = spawn(process.execPath, [join(__dirname, "fixtures/relay-main.js")], {
      env: { ...process.env, DATABASE_URL: given.serviceUrl },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await waiting(given)).toHaveLength(2);
    const { sent, publisher } = recording();
    const relay = startRelay(given.database, publisher, { idleMilliseconds: 20 });
    while ((await waiting(given)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await relay.stop();
    expect(sent).toEqual(JSON.parse(line.toString()) as Message[]);
  });

  test("two at once over many tenants: everything once, and each filing's in their order", async () => {
    const tenants = [newTenant(), newTenant(), newTenant()];
    const filings = Array.from({ length: 20 }, () => randomUUID());
    const { sent, publisher } = recording();
    const slowly: typeof publisher = async (messages) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      return publisher(messages);
    };
    const relays = [1, 2].map(() => startRelay(given.database, slowly, { idleMilliseconds: 5 }));
    await Promise.all(
      tenants.map(async (tenant, index) => {
        for (let round = 0; round < 10; round += 1)
          for (const filingId of filings.filter((_, place) => place % tenants.length === index))
            await published(given, tenant, [
              ["filing.queued", filingId],
              ["filing.resolved", filingId],
            ]);
      }),
    );
    while ((await waiting(given)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(relays.map((relay) => relay.stop()));
    expect(sent).toHaveLength(400);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(400);
    for (const filing of filings) {
      const ids = sent.flatMap(({ id, filingId }) => (filingId === filing ? [Number(id)] : []));
      expect(ids).toEqual([...ids].sort((one, other) => one - other));
    }
  });

  // One that is woken while it still works does not sleep at all; that it sends in time is what this test waits for.
  test.each([
    ["looks by itself after less than a second when no one wakes it", {}, false, 1, 750],
    ["sends at once when it is woken after the commit", { idleMilliseconds: 600_000 }, true, 0, 900_000],
  ])("%s", async (_, options, isWoken, fewestSleeps, longestSleep) => {
    const { sent, publisher } = recording();
    const pauses = jest.spyOn(globalThis, "setTimeout");
    const relay = startRelay(given.database, publisher, options);
    for (let times = 0; times < 5; times += 1) {
      await published(given, newTenant(), [["filing.queued", randomUUID()]]);
      if (isWoken) relay.published(["filing.queued"]);
      while (sent.length <= times) await new Promise((resolve) => setImmediate(resolve));
    }
    await relay.stop();
    const sleeps = pauses.mock.calls.flatMap(([wakeUp, pause]) => (wakeUp.name === "up" ? [pause ?? 0] : []));
    pauses.mockRestore();
    expect(sleeps.length).toBeGreaterThanOrEqual(fewestSleeps);
    expect(Math.max(0, ...sleeps)).toBeLessThanOrEqual(longestSleep);
  });
});
