import { defaultSettings } from "../../../policy-packs/controls/model/resource";
import type { Plan } from "../../../stacks/preview/plan";
import type { PreviewOptions } from "../../../stacks/preview/preview";
import type { Engine } from "./engine";
import {
  exampleAccount,
  exampleControl,
  exampleOrganization,
  examplePlan,
  exampleResource,
  exampleStack,
} from "./example-plan";

const boi = exampleAccount();
const log = exampleAccount({ key: "log-archive", id: "000000000002", unit: "Security", stacks: ["log"] });
const program = (name: string) => ({ name, stack: () => name, run: () => ({}) });

/** For tests of commands: two accounts with a stack each, `boi` and `log`, planned as `given` says. */
export const exampleEngine = (given: Partial<Engine> = {}): Engine => ({
  programs: () => [program("boi"), program("log")],
  findProject: () => () => undefined,
  samples: () => ({}),
  controls: () => [exampleControl()],
  coverage: () => [],
  parse: () => ({ organization: exampleOrganization(boi, log) }),
  settings: () => ({ ...defaultSettings, requiredTags: [] }),
  configuration: () => ({}),
  accountIds: () => new Set(),
  preview: () => Promise.resolve(keyPlan({ good: true })),
  previewWithPulumi: () => Promise.resolve(keyPlan({ good: true })),
  previewProgram: () => Promise.reject(new Error("no program is asked for")),
  ...given,
});

/** One key in each stack, with the same properties. */
export const keyPlan = (props: Readonly<Record<string, unknown>>, secrets: readonly string[] = []): Plan =>
  examplePlan(
    [
      exampleStack({ resources: [exampleResource({ props })] }),
      exampleStack({
        stack: "log",
        program: "log",
        account: log.id,
        resources: [exampleResource({ stack: "log", account: log.id, props })],
      }),
    ],
    secrets,
  );

/** Remembers what the engine was asked to preview. */
export function askedEngine(plan: Plan): { readonly engine: Engine; readonly asked: PreviewOptions[] } {
  const asked: PreviewOptions[] = [];
  const preview = (options: PreviewOptions) => {
    asked.push(options);
    options.onProgress?.({ stack: "boi", done: 1, total: 2, resources: 1 });
    return Promise.resolve(plan);
  };
  return { engine: exampleEngine({ preview }), asked };
}
