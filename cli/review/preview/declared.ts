import { resolve } from "node:path";
import type { Organization } from "../../../accounts/account";
import {
  deployments,
  knownTo,
  type Deployment,
  type FindProject,
  type Program,
} from "../../../stacks/model/program";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import type { Engine } from "./engine";
import { projectOf, rootAt } from "../project/project";
import { shownPath } from "../../terminal/shown-path";
import { UserError } from "../../terminal/user-error";

export interface Declared {
  readonly organization: Organization;
  /** Folder of the project: see `Project`. */
  readonly root: string;
  /** Folder of the organization's files, relative to the working directory when it lies below it. */
  readonly directory: string;
  readonly deployments: readonly Deployment[];
}

export interface Choice {
  readonly organization?: string;
  readonly sample?: string;
}

/** What it takes to read an organization. */
export type Reader = Pick<Engine, "programs" | "findProject" | "samples" | "controls" | "parse">;

/** The organization that the options name, by default the project's own; all its mistakes are reported at once. */
export function declared(engine: Reader, choice: Choice, cwd: string): Declared {
  const { root, directory, programs, findProject } = chosen(engine, choice, cwd);
  const known = knownTo(programs, () => engine.controls(root), findProject);
  const parsed = engine.parse(directory, known);
  if ("problems" in parsed) throw new UserError(parsed.problems.join("\n"));
  const { organization } = parsed;
  const stacks = deployments(organization, programs, findProject);
  refuseTwins(stacks);
  return { organization, root, directory: shownPath(directory, cwd), deployments: stacks };
}

interface Chosen {
  readonly root: string;
  readonly directory: string;
  readonly programs: readonly Program[];
  readonly findProject?: FindProject;
}

function chosen(
  engine: Pick<Engine, "programs" | "findProject" | "samples">,
  { organization, sample }: Choice,
  cwd: string,
): Chosen {
  if (sample === undefined) {
    const { root, organization: directory } = projectOf({ organization }, cwd);
    return { root, directory, programs: engine.programs(root), findProject: engine.findProject(root) };
  }
  if (organization !== undefined)
    throw new UserError("--sample brings its own organization; leave out --organization.");
  const root = rootAt(cwd);
  const samples = engine.samples(root);
  const names = Object.keys(samples);
  const found = names.includes(sample) ? samples[sample] : undefined;
  if (found) return { root, directory: resolve(root, found.organization), programs: found.programs };
  const known = names.length > 0 ? `there are ${names.join(", ")}` : "there are none";
  throw new UserError(`--sample ${sample}: no such sample; ${known}.${didYouMean(sample, names)}`);
}

/** Of two stacks of one name only one would be previewed, and the other would look clean. */
function refuseTwins(stacks: readonly Deployment[]): void {
  for (const [index, { stack, account }] of stacks.entries()) {
    const twin = stacks.slice(index + 1).find((other) => other.stack === stack);
    if (twin)
      throw new UserError(
        `stack ${stack} belongs to two accounts, ${account.key} and ${twin.account.key}; ` +
          `take program ${twin.program.name} out of one account's stacks.`,
      );
  }
}
