import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withReadableProps, judgements } from "../../../policy-packs/controls/model/judge";
import { isUnknown } from "../../../policy-packs/controls/model/unknown";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import type { PlannedResource, StackPlan } from "../../../stacks/preview/plan";
import { projectConfiguration } from "../../../stacks/project/project-configuration";
import { packageRoot } from "../../../accounts/package-root";
import { judge } from "../../commands/judge";
import { declared } from "../../review/preview/declared";
import { engine } from "../../review/preview/engine";
import { recordingIo } from "../../terminal/recording-io";
import { run } from "../../terminal/run";

const scratch = mkdtempSync(join(tmpdir(), "palisade-judged-"));
const own = join(packageRoot(), "accounts", "organization");

afterAll(() => rmSync(scratch, { recursive: true }));

/** What the engine writes where a value is not known. */
const unknownMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const written = (value: unknown): unknown => {
  if (isUnknown(value)) return unknownMark;
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
};

const stateOf = ({
  urn,
  type,
  custom,
  id,
  arn,
  props,
  parent,
  external,
  protect,
  ...rest
}: PlannedResource) => ({
  urn,
  type,
  custom,
  id,
  parent,
  external,
  protect,
  inputs: written(props),
  outputs: { ...(arn !== undefined && { arn }) },
  dependencies: rest.dependencies,
  provider: rest.provider,
  propertyDependencies: rest.propertyDependencies,
});

/** The stack as `pulumi stack export`, `pulumi preview --json` or a plain list writes it. */
const documents: Readonly<Record<string, (stack: StackPlan) => unknown>> = {
  export: ({ resources }) => ({
    version: 3,
    deployment: { manifest: {}, resources: resources.map(stateOf) },
  }),
  preview: ({ resources }) => ({
    steps: resources.map((one) => ({
      op: "create",
      urn: one.urn,
      newState: stateOf(one),
      detailedDiff: null,
    })),
    changeSummary: { create: resources.length },
  }),
  list: ({ resources }) =>
    resources.map(
      ({ urn, type, name, props, id, arn, account, region, stack, external, propertyDependencies }) => ({
        urn,
        type,
        name,
        id,
        arn,
        account,
        region,
        stack,
        external,
        propertyDependencies,
        props: written(props),
      }),
    ),
};

async function previewed(sample: string | undefined) {
  const all = declared(engine, { sample }, packageRoot());
  const plan = await engine.preview({
    organization: all.organization,
    deployments: all.deployments,
    rootDirectory: packageRoot(),
    ...projectConfiguration(packageRoot(), {}),
  });
  expect(plan.failures).toEqual([]);
  const resources = plan.stacks.flatMap((stack) => stack.resources).filter(({ external }) => !external);
  const controls = engine.controls(packageRoot()).filter(({ planned }) => planned?.hermetic !== true);
  const on = resourceGraph(
    resources.map(withReadableProps),
    engine.settings(all.organization, all.deployments),
  );
  const verdicts = judgements(controls, on).map(({ control, resource, verdict }) => [
    `${control.id} ${resource.urn}`,
    verdict.status,
  ]);
  return { plan, verdicts: new Map(verdicts as [string, string][]) };
}

type Previewed = Awaited<ReturnType<typeof previewed>>;

const previews = new Map<string | undefined, Promise<Previewed>>();

/** Each sample once, however many tests look at it. */
function previewOnce(sample: string | undefined): Promise<Previewed> {
  const preview = previews.get(sample) ?? previewed(sample);
  previews.set(sample, preview);
  return preview;
}

async function judgedLines(files: readonly string[], more: readonly string[] = []) {
  const io = recordingIo({ cwd: packageRoot() });
  const code = await run({ judge: () => judge }, ["judge", ...files, "--format", "ndjson", ...more], io);
  const lines = io.printed().trimEnd().split("\n");
  return {
    code,
    errors: io.printedErrors(),
    last: JSON.parse(lines.pop() ?? "null") as unknown,
    verdicts: new Map<string, string | undefined>(
      lines.map((line) => {
        const { control, urn, status } = JSON.parse(line) as Record<string, string>;
        return [`${control} ${urn}`, status] as const;
      }),
    ),
  };
}

describe.each([
  ["the sample organization", undefined, 0],
  ["the flawed sample", "flawed", 1],
])("%s", (_, sample, expected) => {
  let given: Previewed;
  beforeAll(async () => {
    given = await previewOnce(sample);
  });

  test.each(Object.keys(documents))(
    "has the same verdicts as a preview and as %s of its stacks",
    async (kind) => {
      const files = given.plan.stacks.map((stack) => {
        const file = join(scratch, `${sample ?? "own"}-${kind}-${stack.stack}.json`);
        writeFileSync(file, JSON.stringify(documents[kind]?.(stack), null, 4));
        return file;
      });
      const more = sample === undefined ? ["--organization", own] : ["--sample", sample];
      const { code, errors, verdicts, last } = await judgedLines(files, more);
      expect([errors, code]).toEqual(["", expected]);
      // A list says of no resource to which other one it belongs.
      const clean = kind === "list" ? "clean where judged" : "clean";
      expect(last).toMatchObject({ outcome: expected === 0 ? clean : "findings" });
      const differing = [...given.verdicts].filter(([key, status]) => verdicts.get(key) !== status);
      expect(differing).toEqual([]);
      expect(given.verdicts.size).toBeGreaterThan(70);
      const ofResources = [...verdicts.keys()].filter((key: string) => key.includes(" urn:"));
      expect(ofResources.filter((key) => !given.verdicts.has(key))).toEqual([]);
    },
  );
});

test("the project's own organization speaks for its accounts unasked", async () => {
  const { plan, verdicts } = await previewOnce(undefined);
  const [stack] = plan.stacks.filter(({ resources }) => resources.length > 50);
  if (!stack) throw new Error("no stack of the sample has more than 50 resources");
  const file = join(scratch, "one.json");
  writeFileSync(file, JSON.stringify(documents.export?.(stack)));
  const { code, verdicts: judgedAlone } = await judgedLines([file]);
  expect(code).toBe(0);
  for (const id of ["resource-in-declared-account", "resource-in-declared-region"]) {
    const about = [...judgedAlone].filter(([key]) => key.startsWith(`${id} `));
    expect(about.length).toBeGreaterThan(50);
    expect(about.filter(([key, status]) => verdicts.get(key) !== status)).toEqual([]);
  }
});
