import { join } from "node:path";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { controls } from "../controls";
import type { Control } from "../controls/model/control";
import { defaultEnforcement, enforcementOf } from "../controls/model/enforcement";
import { exampleGraph, type Example } from "../controls/model/example";
import { unknown } from "../controls/model/unknown";
import { exampleVerdict } from "../controls/model/verdicts";
import { resourceGraph, type ResourceGraph } from "../controls/model/resource-graph";
import { analyzeRequest, analyzeStackRequest } from "../crossguard/fixtures/analyzer-requests";
import {
  packsFolder,
  servedPack,
  type PackConfig,
  type ServedPack,
} from "../crossguard/fixtures/served-pack";
import { isPolicy, saysUndetermined } from "../crossguard/policies";

let pack: ServedPack;

beforeAll(async () => {
  pack = await servedPack(join(packsFolder, "foundation"));
});

afterAll(() => pack.stop());

const judgedControls = controls.filter(isPolicy);
const examplesOf = ({ examples }: Control) => [...examples.bad, ...examples.good];
/** Every example of every control, with the top-level properties of its resources. */
const hidden = judgedControls.flatMap((control) =>
  examplesOf(control).flatMap((example) =>
    exampleGraph(example).resources.flatMap(({ props }, index) =>
      Object.keys(props).map((property) => ({ example, index, property })),
    ),
  ),
);
const tried = sampleOf("values that the pack is not given", hidden, 400);

test("the pack serves the settings first, then one policy for every control that judges plans", async () => {
  const info = await pack.info();
  expect(info.getName()).toBe("palisade-foundation");
  expect(info.getPoliciesList().map((policy) => policy.getName())).toEqual([
    "palisade",
    ...judgedControls.map(({ id }) => id),
  ]);
});

describe.each(judgedControls.map((control) => [control.id, control] as const))("%s", (_, control) => {
  test("gives the engine's verdict on every example, and on each with its values unknown", async () => {
    for (const example of examplesOf(control)) {
      await pack.configure(configuration(control, example));
      const on = exampleGraph(example);
      for (const variant of [on, ...unknownVariants(example, on)])
        expect([example.name, packVerdict(control, await diagnostics(control, variant))]).toEqual([
          example.name,
          exampleVerdict(control, variant).status,
        ]);
    }
  });
});

/** The example with each top-level property that is tried unknown in turn. */
const unknownVariants = (of: Example, { resources, settings }: ResourceGraph): readonly ResourceGraph[] =>
  tried
    .filter(({ example }) => example === of)
    .map(({ index, property }) =>
      resourceGraph(
        resources.map((resource, at) =>
          at === index
            ? { ...resource, props: { ...resource.props, [property]: unknown("the test hides it") } }
            : resource,
        ),
        settings,
      ),
    );

async function diagnostics(control: Control, on: ResourceGraph): Promise<readonly proto.AnalyzeDiagnostic[]> {
  if (control.planned?.joined) return pack.analyzeStack(analyzeStackRequest(on.resources));
  const given = [];
  for (const resource of on.resources) given.push(...(await pack.analyze(analyzeRequest(resource))));
  return given;
}

/** The worst that was said, once each word is seen to come from the control, at the level that is due. */
function packVerdict(control: Control, given: readonly proto.AnalyzeDiagnostic[]) {
  const statuses = given.map((diagnostic) => {
    const status = saysUndetermined(diagnostic.getMessage()) ? "undetermined" : "fail";
    const stops = enforcementOf(control.severity, status, defaultEnforcement) === "fail";
    expect([diagnostic.getPolicyname(), diagnostic.getEnforcementlevel()]).toEqual([
      control.id,
      stops ? proto.EnforcementLevel.MANDATORY : proto.EnforcementLevel.ADVISORY,
    ]);
    return status;
  });
  return statuses.includes("fail") ? "fail" : (statuses[0] ?? "pass");
}

/** Everything but the control under test is disabled, and the example's settings are the pack's. */
const configuration = (control: Control, { settings = {} }: Example): PackConfig => ({
  ...Object.fromEntries(judgedControls.map(({ id }) => [id, { level: "DISABLED" as const }])),
  [control.id]: {},
  palisade: { properties: settings },
});
