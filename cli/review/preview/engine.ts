import type { Organization } from "../../../accounts/account";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import type { Plan } from "../../../stacks/preview/plan";
import type { PreviewOptions } from "../../../stacks/preview/preview";
import type { PulumiPreviewOptions } from "../../../stacks/engine/preview-with-pulumi";
import { UserError } from "../../terminal/user-error";
import type { PreviewedProgram, ProgramOptions } from "../../../stacks/standalone/previewed-program";
import { knownTo, type Deployment, type Program } from "../../../stacks/model/program";
import type { Sample } from "../../../stacks/samples";

/** What a command takes from the layers below; a test passes small values of its own. */
export interface Engine {
  readonly programs: readonly Program[];
  readonly samples: Readonly<Record<string, Sample>>;
  readonly controls: readonly Control[];
  readonly parse: (directory: string, programs: readonly Program[]) => Parsed;
  /** Of an organization's accounts, without loading a program; none where its files have mistakes. */
  readonly accountIds: (directory: string) => ReadonlySet<string>;
  readonly settings: (organization: Organization, deployments: readonly Deployment[]) => Settings;
  readonly preview: (options: PreviewOptions) => Promise<Plan>;
  /** The same, by the real Pulumi CLI; rejects with a `UserError` when there is none. */
  readonly previewWithPulumi: (options: Omit<PulumiPreviewOptions, "engine">) => Promise<Plan>;
  /** Plans a program that is none of ours; a project that cannot be started is a `UserError`. */
  readonly previewProgram: (options: ProgramOptions) => Promise<PreviewedProgram>;
}

/** Problems come as they are printed: place, what is wrong, remedy. */
export type Parsed = { readonly organization: Organization } | { readonly problems: readonly string[] };

/* eslint-disable @typescript-eslint/no-require-imports -- each part is loaded when it is first used */
const deferPackages = () => {
  const { deferPackages: defer } =
    require("../../../stacks/preview/deferred-packages") as typeof import("../../../stacks/preview/deferred-packages");
  defer();
};

export const engine: Engine = {
  get programs() {
    deferPackages();
    return (require("../../../stacks/programs") as typeof import("../../../stacks/programs")).programs;
  },
  get samples() {
    deferPackages();
    return (require("../../../stacks/samples") as typeof import("../../../stacks/samples")).samples;
  },
  get controls() {
    return (require("../../../policy-packs/controls") as typeof import("../../../policy-packs/controls"))
      .controls;
  },
  parse(directory, programs) {
    const { parseOrganization } =
      require("../../../accounts/organization-files/organization") as typeof import("../../../accounts/organization-files/organization");
    const { formatProblem } =
      require("../../../accounts/text-files/format-problem") as typeof import("../../../accounts/text-files/format-problem");
    const parsed = parseOrganization(
      directory,
      knownTo(programs, () => engine.controls),
    );
    return "problems" in parsed
      ? { problems: parsed.problems.map((problem) => formatProblem(problem)) }
      : parsed;
  },
  accountIds(directory) {
    const { accountIds } =
      require("../../../accounts/organization-files/account-ids") as typeof import("../../../accounts/organization-files/account-ids");
    return accountIds(directory);
  },
  settings(organization, deployments) {
    const { settings } = require("../../../accounts/settings") as typeof import("../../../accounts/settings");
    return settings(organization, (account) =>
      deployments.filter((deployment) => deployment.account.id === account.id).map(({ stack }) => stack),
    );
  },
  preview(options) {
    const { previewOrganization } =
      require("../../../stacks/preview/preview") as typeof import("../../../stacks/preview/preview");
    return previewOrganization(options);
  },
  previewWithPulumi(options) {
    const { findEngine, engineMissing } =
      require("../../../stacks/engine/find-engine") as typeof import("../../../stacks/engine/find-engine");
    const { previewWithPulumi } =
      require("../../../stacks/engine/preview-with-pulumi") as typeof import("../../../stacks/engine/preview-with-pulumi");
    const found = findEngine();
    if (!found) throw new UserError(`--engine pulumi: ${engineMissing}.`);
    return previewWithPulumi({ ...options, engine: found });
  },
  async previewProgram(options) {
    const { previewProgram } =
      require("../../../stacks/standalone/preview-program") as typeof import("../../../stacks/standalone/preview-program");
    const { CouldNotRun } =
      require("../../../stacks/preview/could-not-run") as typeof import("../../../stacks/preview/could-not-run");
    try {
      return await previewProgram(options);
    } catch (error) {
      throw error instanceof CouldNotRun ? new UserError(error.message) : error;
    }
  },
};
