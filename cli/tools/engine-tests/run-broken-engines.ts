import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../../../stacks/engine/parity";
import {
  deployedResources,
  previewedResources,
  type Export,
  type PreviewDigest,
} from "../../../stacks/engine/previewed-stack";
import { withMutation } from "../mutations/mutated-sources";
import { brokenEngines } from "./broken-engine-mutations";

/** What the real engine said of a stack, in `<stack>.preview.json` and `<stack>.export.json` of a folder. */
export interface RealEngineSaid {
  readonly folder: string;
  readonly project: string;
  readonly stacks: readonly string[];
}

/** Aspects that differ without a reason between what the real engine said and the hermetic engine as it is now. */
async function unexplained({ folder, project, stacks }: RealEngineSaid): Promise<string[]> {
  /* eslint-disable @typescript-eslint/no-require-imports -- loaded when it is used: it must see the mutation */
  const { organizationUnderTest } =
    require("./organization-under-test") as typeof import("./organization-under-test");
  /* eslint-enable @typescript-eslint/no-require-imports */
  const { plan } = await organizationUnderTest(undefined, stacks);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const found = stacks.flatMap((stack) => {
    const hermetic = plan.stacks.find((one) => one.stack === stack)?.resources ?? [];
    const previewed = previewedResources(read(`${stack}.preview.json`) as PreviewDigest, stack, project);
    const deployed = deployedResources(read(`${stack}.export.json`) as Export, stack, project);
    return [...differences(hermetic, previewed), ...differences(hermetic, deployed, { deployed: true })];
  });
  return [...new Set(found.filter(({ reason }) => reason === undefined).map(({ aspect }) => aspect))];
}

/** A process of its own, which a test runner's module loader does not reach. */
async function main(said: RealEngineSaid): Promise<void> {
  const results: Record<string, string[]> = { "as it is": await unexplained(said) };
  for (const broken of brokenEngines)
    results[broken.name] = await withMutation(broken, () => unexplained(said));
  process.stdout.write(JSON.stringify(results));
}

if (require.main === module) void main(JSON.parse(process.argv[2] ?? "") as RealEngineSaid);
