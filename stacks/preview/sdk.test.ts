import { promiseWatch, watchWithoutTrace, withOwnStore } from "./sdk";

const ways = [
  ["the SDK's own", promiseWatch.debuggablePromise],
  ["without traces", watchWithoutTrace],
] as const;

/** How many turns of the microtask queue it takes until a settled promise is seen through the watch. */
async function turnsUntilSettled(watched: Promise<unknown>): Promise<number> {
  const seen = { settled: false, turns: 0 };
  const note = () => {
    seen.settled = true;
  };
  watched.then(note, note);
  for (; !seen.settled; seen.turns++) await Promise.resolve();
  return seen.turns;
}

test.each([Promise.resolve(1), Promise.reject(new Error("wrong"))])(
  "both ways to watch a promise take as many turns, so that programs register in one order",
  async (promise) => {
    promise.catch(() => undefined);
    const [own = 0, other = 1] = await Promise.all(
      ways.map(([, watch]) => withOwnStore(() => turnsUntilSettled(watch(promise)))),
    );
    expect(other).toBe(own);
  },
);

describe.each(ways)("a promise that is watched %s", (_, watch) => {
  test("counts as open until it settles, either way", async () => {
    await withOwnStore(async ({ leakCandidates }) => {
      let settle: (value: string) => void = () => undefined;
      const open = new Promise<string>((resolve) => (settle = resolve));
      const watched = watch(open);
      const failed = watch(Promise.reject(new Error("wrong")));
      expect(leakCandidates.size).toBe(2);
      await expect(failed).rejects.toThrow("wrong");
      expect([...leakCandidates]).toEqual([open]);
      settle("value");
      expect(await watched).toBe("value");
      expect(leakCandidates.size).toBe(0);
    });
  });
});
