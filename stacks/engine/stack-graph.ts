import { availableParallelism } from "node:os";
import type { Plan } from "../preview/plan";

/** For each stack of a plan the stacks that it references: those must be deployed before it. */
export type StackGraph = ReadonlyMap<string, readonly string[]>;

export const stackGraph = ({ stacks }: Pick<Plan, "stacks">): StackGraph =>
  new Map(
    stacks.map(({ stack, resources }) => [
      stack,
      resources.flatMap(({ type, name }) =>
        type === "pulumi:pulumi:StackReference" ? [name.split("/").at(-1) ?? name] : [],
      ),
    ]),
  );

/** The same graph the other way round, as stacks are taken down. */
export const reversed = (graph: StackGraph): StackGraph =>
  new Map(
    [...graph.keys()].map((stack) => [
      stack,
      [...graph].flatMap(([other, references]) => (references.includes(stack) ? [other] : [])),
    ]),
  );

/** What must be deployed before these stacks can be looked at, themselves included. */
export function withReferenced(graph: StackGraph, wanted: readonly string[]): StackGraph {
  const needed = new Map<string, readonly string[]>();
  const add = (stack: string) => {
    const references = graph.get(stack);
    if (needed.has(stack) || references === undefined) return;
    needed.set(stack, references);
    references.forEach(add);
  };
  wanted.forEach(add);
  return needed;
}

/**
 * Works on every stack after the stacks that it waits for, several at once. A stack whose work fails ends what waits for
 * it: the rest is still done, then the first error is thrown.
 */
export async function inOrder(
  graph: StackGraph,
  work: (stack: string) => Promise<void>,
  atOnce = availableParallelism(),
): Promise<void> {
  const waiting = new Set(graph.keys());
  const done = new Set<string>();
  const errors: unknown[] = [];
  const next = () =>
    [...waiting].find((stack) => graph.get(stack)?.every((before) => done.has(before) || !graph.has(before)));
  const worker = async (): Promise<void> => {
    for (let stack = next(); stack !== undefined; stack = next()) {
      waiting.delete(stack);
      try {
        await work(stack);
        done.add(stack);
      } catch (error) {
        errors.push(error);
      }
      release();
    }
  };
  // A worker that finds nothing to do now ends; a worker that finishes a stack wakes as many as there is room for.
  const running = new Set<Promise<void>>();
  const start = () => {
    const one = worker().finally(() => running.delete(one));
    running.add(one);
  };
  const release = () => {
    while (running.size < atOnce && next() !== undefined) start();
  };
  start();
  release();
  while (running.size > 0) await Promise.race(running);
  if (errors.length > 0) throw errors[0];
}
