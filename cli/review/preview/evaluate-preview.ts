import { resolve } from "node:path";
import { cacheFolder } from "../../../stacks/model/text-cache";
import { choice } from "../../terminal/choice";
import { declared, type Choice, type Declared } from "./declared";
import type { Engine } from "./engine";
import type { Io } from "../../terminal/io";
import type { JudgingChoice } from "../judging/judging-rules";
import { planEvaluator, type EvaluatedPreview } from "./evaluate-plan";
import { progress } from "../../terminal/progress";
import { selectedStacks } from "./selected-stacks";
import { UserError } from "../../terminal/user-error";
import { withoutGaps } from "./without-gaps";

/** What the options of a command say of a preview. */
export interface PreviewChoice extends Choice, JudgingChoice {
  readonly stack?: readonly string[];
  readonly engine?: string;
  readonly simulate?: boolean;
  readonly "no-cache"?: boolean;
}

/** Plans every wanted stack and lets the controls judge it: see `planEvaluator`. */
export async function evaluatePreview(
  engine: Engine,
  values: PreviewChoice,
  io: Io,
): Promise<EvaluatedPreview> {
  const started = performance.now();
  const all = declared(engine, values, io.cwd);
  const evaluate = planEvaluator(engine.controls(all.root), values, all.root, io);
  const only = selectedStacks(
    values.stack,
    all.deployments.map(({ stack }) => stack),
  );
  const plan = withoutGaps(await planStacks(engine, all, only, values, io), all.deployments, only);
  return evaluate({
    ...all,
    plan,
    only,
    selected: only === undefined ? null : (values.stack ?? null),
    settings: engine.settings(all.organization, all.deployments),
    started,
  });
}

async function planStacks(
  engine: Engine,
  { organization, root, directory, deployments }: Declared,
  only: readonly string[] | undefined,
  values: PreviewChoice,
  io: Io,
) {
  const by = choice("--engine", values.engine ?? "hermetic", ["hermetic", "pulumi"]);
  if (values.simulate === true && by !== "pulumi")
    throw new UserError("--simulate is about the real engine: it goes with --engine pulumi.");
  const line = progress(io.stderr);
  try {
    const options = {
      organization,
      deployments,
      only,
      rootDirectory: root,
      ...engine.configuration(root, io.env),
      controls: engine.controls(root),
      cache: values["no-cache"] === true ? undefined : cacheFolder(io.env),
      onProgress: line.show,
    };
    return by === "hermetic"
      ? await engine.preview(options)
      : await engine.previewWithPulumi({
          ...options,
          directory: resolve(io.cwd, directory),
          sample: values.sample,
          simulate: values.simulate ?? false,
        });
  } finally {
    line.clear();
  }
}
