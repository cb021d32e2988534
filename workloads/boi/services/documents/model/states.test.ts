import { documentState } from "./document";
import { isFinal, successors } from "./states";

const states = documentState.options;

describe("a document's states", () => {
  test.each(states.filter((state) => state !== "awaiting-upload" && state !== "scanning"))(
    "%s is the end",
    (state) => {
      expect(isFinal(state)).toBe(true);
    },
  );

  test("each is reached from the first", () => {
    const reached = new Set<string>(["awaiting-upload"]);
    for (const state of reached) for (const next of successors[state as "scanning"]) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test("none goes back to waiting for an upload, so that nothing clean is scanned and nothing scanned is replaced", () => {
    expect(states.filter((state) => successors[state].includes("awaiting-upload"))).toEqual([]);
  });
});
