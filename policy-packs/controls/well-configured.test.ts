import { controls } from "../controls";
import { caches } from "./facts/fixtures/well-configured/caches";
import { compute } from "./facts/fixtures/well-configured/compute";
import { dataStores } from "./facts/fixtures/well-configured/data-stores";
import { platform } from "./facts/fixtures/well-configured/platform";
import { exampleGraph } from "./model/example";
import { judgements } from "./model/judge";

const plans = [...caches, ...compute, ...dataStores, ...platform];
// Without an organization these have nothing to compare with.
const judging = controls.filter(({ needs }) => needs === undefined);

test("there are at least forty plans, of different types", () => {
  expect(new Set(plans.map(({ resources }) => resources[0]?.type)).size).toBeGreaterThanOrEqual(40);
});

test.each(plans.map((plan) => [plan.name, plan] as const))("no control finds anything in %s", (_, plan) => {
  const graph = exampleGraph(plan);
  const found = judgements(judging, graph)
    .filter(({ verdict }) => verdict.status !== "pass")
    .map(({ control, resource, verdict }) => ({ control: control.id, resource: resource.name, verdict }));
  expect(found).toEqual([]);
});
