import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Organization } from "../../../accounts/account";
import { deployments, type Deployment, type Program } from "../../../stacks/model/program";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import type { Engine } from "./engine";
import { packageRoot } from "../../../accounts/package-root";
import { UserError } from "../../terminal/user-error";

export interface Declared {
  readonly organization: Organization;
  /** Folder of the organization's files, relative to the working directory when it lies below it. */
  readonly directory: string;
  readonly deployments: readonly Deployment[];
}

export interface Choice {
  readonly organization?: string;
  readonly sample?: string;
}

/** The organization that the options name, by default the project's own; all its mistakes are reported at once. */
export function declared(
  engine: Pick<Engine, "programs" | "samples" | "parse">,
  choice: Choice,
  cwd: string,
): Declared {
  const { directory, programs } = chosen(engine, choice, cwd);
  const shown = relative(cwd, directory);
  const short = shown.startsWith("..") ? directory : shown || ".";
  if (!existsSync(directory)) throw new UserError(`${short}: there is no such folder of an organization`);
  const parsed = engine.parse(directory, programs);
  if ("problems" in parsed) throw new UserError(parsed.problems.join("\n"));
  const { organization } = parsed;
  const stacks = deployments(organization, programs);
  refuseTwins(stacks);
  return { organization, directory: short.replaceAll("\\", "/"), deployments: stacks };
}

function chosen(
  engine: Pick<Engine, "programs" | "samples">,
  { organization, sample }: Choice,
  cwd: string,
): { readonly directory: string; readonly programs: readonly Program[] } {
  if (sample === undefined)
    return {
      directory: organization === undefined ? ownOrganization() : resolve(cwd, organization),
      programs: engine.programs,
    };
  if (organization !== undefined)
    throw new UserError("--sample brings its own organization; leave out --organization.");
  const names = Object.keys(engine.samples);
  const found = names.includes(sample) ? engine.samples[sample] : undefined;
  if (found) return { directory: resolve(packageRoot(), found.organization), programs: found.programs };
  const known = names.length > 0 ? `there are ${names.join(", ")}` : "there are none";
  throw new UserError(`--sample ${sample}: no such sample; ${known}.${didYouMean(sample, names)}`);
}

export const ownOrganization = () => join(packageRoot(), "accounts", "organization");

/** Of two stacks of one name only one would be previewed, and the other would look clean. */
function refuseTwins(stacks: readonly Deployment[]): void {
  for (const [index, { stack, account }] of stacks.entries()) {
    const twin = stacks.slice(index + 1).find((other) => other.stack === stack);
    if (twin)
      throw new UserError(
        `stack ${stack} belongs to two accounts, ${account.name} and ${twin.account.name}; ` +
          `take program ${twin.program.name} out of one account's stacks.`,
      );
  }
}
