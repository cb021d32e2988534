import { inOrder, reversed, withReferenced, type StackGraph } from "./stack-graph";

const graph: StackGraph = new Map([
  ["security", ["logs", "baseline"]],
  ["logs", ["organization"]],
  ["baseline", ["logs"]],
  ["organization", []],
  ["sandbox", []],
]);

async function order(of: StackGraph, atOnce: number): Promise<string[]> {
  const done: string[] = [];
  await inOrder(
    of,
    async (stack) => {
      await new Promise((resolve) => setTimeout(resolve, stack.length));
      done.push(stack);
    },
    atOnce,
  );
  return done;
}

test.each([1, 2, 8])(
  "every stack is done once, after those that it references, %i at once",
  async (atOnce) => {
    const done = await order(graph, atOnce);
    expect([...done].sort()).toEqual([...graph.keys()].sort());
    for (const [stack, references] of graph)
      for (const reference of references) expect(done.indexOf(reference)).toBeLessThan(done.indexOf(stack));
  },
);

test("taking down goes the other way", async () => {
  const done = await order(reversed(graph), 2);
  expect(done.indexOf("security")).toBeLessThan(done.indexOf("baseline"));
  expect(done.indexOf("baseline")).toBeLessThan(done.indexOf("logs"));
});

test("what a stack references comes with it, however far", () => {
  expect([...withReferenced(graph, ["baseline"]).keys()]).toEqual(["baseline", "logs", "organization"]);
});

test("a stack that fails keeps back what waits for it and nothing else; the error is thrown in the end", async () => {
  const done: string[] = [];
  const run = inOrder(graph, (stack) => {
    if (stack === "logs") return Promise.reject(new Error("logs failed"));
    done.push(stack);
    return Promise.resolve();
  });
  await expect(run).rejects.toThrow("logs failed");
  expect(done.sort()).toEqual(["organization", "sandbox"]);
});
