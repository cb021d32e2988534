import type { Organization } from "../accounts/account";
import type { Control } from "../policy-packs/controls/model/control";
import type { Settings } from "../policy-packs/controls/model/resource";
import type { Plan } from "../stacks/preview/plan";
import type { PreviewOptions } from "../stacks/preview/preview";
import type { PreviewedProgram, ProgramOptions } from "../stacks/foreign/preview-program";
import { knownPrograms, type Deployment, type Program } from "../stacks/program";
import type { Sample } from "../stacks/samples";
import { UserError } from "./user-error";

/** What a command takes from the layers below; a test passes small values of its own. */
export interface Engine {
  readonly programs: readonly Program[];
  readonly samples: Readonly<Record<string, Sample>>;
  readonly controls: readonly Control[];
  readonly parse: (directory: string, programs: readonly Program[]) => Parsed;
  readonly settings: (organization: Organization, deployments: readonly Deployment[]) => Settings;
  readonly preview: (options: PreviewOptions) => Promise<Plan>;
  /** Plans a program that is none of ours; a project that cannot be started is a `UserError`. */
  readonly previewProgram: (options: ProgramOptions) => Promise<PreviewedProgram>;
}

/** Problems come as they are printed: place, what is wrong, remedy. */
export type Parsed = { readonly organization: Organization } | { readonly problems: readonly string[] };

/* eslint-disable @typescript-eslint/no-require-imports -- each part is loaded when it is first used */
export const engine: Engine = {
  get programs() {
    return (require("../stacks/programs") as typeof import("../stacks/programs")).programs;
  },
  get samples() {
    return (require("../stacks/samples") as typeof import("../stacks/samples")).samples;
  },
  get controls() {
    return (require("../policy-packs/controls") as typeof import("../policy-packs/controls")).controls;
  },
  parse(directory, programs) {
    const { parseOrganization } =
      require("../accounts/organization") as typeof import("../accounts/organization");
    const { formatProblem } =
      require("../accounts/format-problem") as typeof import("../accounts/format-problem");
    const parsed = parseOrganization(directory, knownPrograms(programs));
    return "problems" in parsed
      ? { problems: parsed.problems.map((problem) => formatProblem(problem)) }
      : parsed;
  },
  settings(organization, deployments) {
    const { settings } = require("../accounts/settings") as typeof import("../accounts/settings");
    return settings(organization, (account) =>
      deployments.filter((deployment) => deployment.account.id === account.id).map(({ stack }) => stack),
    );
  },
  preview(options) {
    const { previewOrganization } =
      require("../stacks/preview/preview") as typeof import("../stacks/preview/preview");
    return previewOrganization(options);
  },
  async previewProgram(options) {
    const { previewProgram } =
      require("../stacks/foreign/preview-program") as typeof import("../stacks/foreign/preview-program");
    const { CouldNotRun } =
      require("../stacks/preview/could-not-run") as typeof import("../stacks/preview/could-not-run");
    try {
      return await previewProgram(options);
    } catch (error) {
      throw error instanceof CouldNotRun ? new UserError(error.message) : error;
    }
  },
};
