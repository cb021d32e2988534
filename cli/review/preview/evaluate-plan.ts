import type { Control } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { cacheFolder } from "../../../stacks/model/text-cache";
import type { Io } from "../../terminal/io";
import { buildReport } from "../judging/build-report";
import { declarationsOf } from "../judging/declarations";
import { judgingRules, type JudgingChoice } from "../judging/judging-rules";
import { undeclaredNotes } from "../judging/undeclared-notes";
import { growingRedaction } from "../redaction/redact";
import { redactedError } from "../redaction/redacted-report";
import type { Report } from "../report/report";
import type { SavedPreview } from "../saved-preview/saved-preview";
import { describePlan, type DescribedPlan } from "./describe-plan";
import { judgePlan } from "./judge-plan";

export interface PlanToEvaluate extends DescribedPlan {
  readonly settings: Settings;
  /** When the work began, as `performance.now()`. */
  readonly started: number;
}

export interface EvaluatedPreview {
  readonly report: Report;
  /** Made when it is called for; see `savedPreview` for the key. */
  readonly saved: (key?: string) => SavedPreview;
}

/**
 * Lets those controls judge a plan that have a question to ask of it, as the configuration and the baseline below `root`
 * say. What comes back holds no secret; errors that are thrown hold none either.
 */
export function planEvaluator(
  catalogue: readonly Control[],
  values: JudgingChoice,
  root: string,
  io: Io,
): (given: PlanToEvaluate) => EvaluatedPreview {
  const { cwd } = io;
  const configured = judgingRules(catalogue, values, root, io);
  const rules = {
    ...configured,
    controls: configured.controls.filter(({ planned }) => planned !== undefined),
  };

  return (given) => {
    const { plan, organization, deployments, only, started } = given;
    const secrets = growingRedaction();
    plan.secrets.forEach(secrets.add);
    try {
      const declarations = declarationsOf({
        accounts: organization.accounts,
        deployments,
        settings: rules.settings(given.settings),
      });
      const judgements = judgePlan({
        plan,
        controls: rules.controls,
        declarations,
        consequence: rules.consequence,
        only,
        cwd,
      });
      const reviewed = describePlan(given, cwd);
      const notes = [...reviewed.notes, ...undeclaredNotes(judgements.undeclared, "")];
      const report = buildReport({ ...reviewed, notes }, judgements, rules, secrets, started);
      return {
        report,
        saved(key) {
          const { entries: baseline } = rules.baseline;
          const { hide } = secrets;
          const cache = cacheFolder(io.env);
          return saving().savedPreview(
            { report, organization, plan, only, hide, cwd, root, controls: catalogue, cache, baseline },
            key,
          );
        },
      };
    } catch (error) {
      throw redactedError(error, secrets.hide);
    }
  };
}

const saving = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded when a preview is saved
  require("../saved-preview/saved-preview") as typeof import("../saved-preview/saved-preview");
