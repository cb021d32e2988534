import type { Organization } from "../../../accounts/account";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import type { Plan } from "../../../stacks/preview/plan";
import type { PreviewOptions } from "../../../stacks/preview/preview";
import type { PulumiPreviewOptions } from "../../../stacks/engine/preview-with-pulumi";
import type { Io } from "../../terminal/io";
import type { TypeCoverage } from "../catalogue/type-coverage";
import { UserError } from "../../terminal/user-error";
import { asUserError, withUserErrors } from "./user-errors";
import type { PreviewedProgram, ProgramOptions } from "../../../stacks/standalone/previewed-program";
import type { Deployment, FindProject, knownTo, Program } from "../../../stacks/model/program";
import type { Sample } from "../../../stacks/model/sample";

/** What a command takes from the layers below; a test passes small values of its own. */
export interface Engine {
  /** Of the project in a folder; a mistake in what it declares is a `UserError`. */
  readonly programs: (root: string) => readonly Program[];
  /** The Pulumi projects that its accounts may list beside the programs. */
  readonly findProject: (root: string) => FindProject;
  readonly samples: (root: string) => Readonly<Record<string, Sample>>;
  /** Of the project in a folder; the catalogue where there is none. */
  readonly controls: (root: string | undefined) => readonly Control[];
  /** Which of the provider's types the same controls judge. */
  readonly coverage: (root: string | undefined) => readonly TypeCoverage[];
  readonly parse: (directory: string, known: ReturnType<typeof knownTo>) => Parsed;
  /** Of an organization's accounts, without loading a program; none where its files have mistakes. */
  readonly accountIds: (directory: string) => ReadonlySet<string>;
  readonly settings: (organization: Organization, deployments: readonly Deployment[]) => Settings;
  /** What the project's Pulumi.yaml and the files of its stacks say. */
  readonly configuration: (root: string, env: Io["env"]) => Pick<PreviewOptions, "project" | "configuration">;
  readonly preview: (options: PreviewOptions) => Promise<Plan>;
  /** The same, by the real Pulumi CLI; rejects with a `UserError` when there is none. */
  readonly previewWithPulumi: (options: Omit<PulumiPreviewOptions, "engine">) => Promise<Plan>;
  /** Plans a program that is none of ours; a project that cannot be started is a `UserError`. */
  readonly previewProgram: (options: ProgramOptions) => Promise<PreviewedProgram>;
}

/** Problems come as they are printed: place, what is wrong, remedy. */
export type Parsed = { readonly organization: Organization } | { readonly problems: readonly string[] };

/* eslint-disable @typescript-eslint/no-require-imports -- each part is loaded when it is first used */
export const engine: Engine = {
  programs(root) {
    const { projectPrograms } =
      require("../../../stacks/project/project-programs") as typeof import("../../../stacks/project/project-programs");
    return withUserErrors(() => projectPrograms(root));
  },
  findProject(root) {
    const { pulumiProjects } =
      require("../../../stacks/project/pulumi-projects") as typeof import("../../../stacks/project/pulumi-projects");
    const find = pulumiProjects(root);
    return (name) => withUserErrors(() => find(name));
  },
  samples(root) {
    const { projectSamples } =
      require("../../../stacks/project/project-samples") as typeof import("../../../stacks/project/project-samples");
    return withUserErrors(() => projectSamples(root));
  },
  controls(root) {
    const { projectControls } =
      require("../../../stacks/project/project-controls") as typeof import("../../../stacks/project/project-controls");
    return withUserErrors(() => projectControls(root));
  },
  coverage(root) {
    const { catalogueCoverage } =
      require("../catalogue/catalogue-coverage") as typeof import("../catalogue/catalogue-coverage");
    return catalogueCoverage(engine.controls(root));
  },
  parse(directory, known) {
    const { parseOrganization } =
      require("../../../accounts/organization-files/organization") as typeof import("../../../accounts/organization-files/organization");
    const { formatProblem } =
      require("../../../accounts/text-files/format-problem") as typeof import("../../../accounts/text-files/format-problem");
    const parsed = parseOrganization(directory, known);
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
  configuration(root, env) {
    const { projectConfiguration } =
      require("../../../stacks/project/project-configuration") as typeof import("../../../stacks/project/project-configuration");
    return withUserErrors(() => projectConfiguration(root, env));
  },
  preview(options) {
    const { previewOrganization } =
      require("../../../stacks/preview/preview") as typeof import("../../../stacks/preview/preview");
    const { runProject } =
      require("../../../stacks/project/run-project") as typeof import("../../../stacks/project/run-project");
    const { keptPrograms } =
      require("../../../stacks/project/kept-programs") as typeof import("../../../stacks/project/kept-programs");
    const { rootDirectory: root, controls, cache } = options;
    const keeping =
      cache === undefined || root === undefined || controls === undefined
        ? undefined
        : keptPrograms({ root, controls, cache, env: process.env });
    return previewOrganization({ ...options, keeping, runProject: runProject(process.env) });
  },
  previewWithPulumi(options) {
    const { findEngine, engineMissing } =
      require("../../../stacks/engine/find-engine") as typeof import("../../../stacks/engine/find-engine");
    const { previewWithPulumi } =
      require("../../../stacks/engine/preview-with-pulumi") as typeof import("../../../stacks/engine/preview-with-pulumi");
    const found = findEngine();
    if (!found) throw new UserError(`--engine pulumi: ${engineMissing}.`);
    return previewWithPulumi({ ...options, engine: found }).catch((error: unknown) => {
      throw asUserError(error);
    });
  },
  async previewProgram(options) {
    const { previewProgram } =
      require("../../../stacks/standalone/preview-program") as typeof import("../../../stacks/standalone/preview-program");
    return await previewProgram(options).catch((error: unknown) => {
      throw asUserError(error);
    });
  },
};
