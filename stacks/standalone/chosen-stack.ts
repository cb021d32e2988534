import { existsSync, readdirSync } from "node:fs";
import { CouldNotRun } from "../preview/could-not-run";
import { project, type Project } from "./project";

export interface ChosenStack {
  readonly name: string;
  /** The Pulumi organization, which a stack's full name may begin with. */
  readonly organization: string;
  /** No stack was named and the project has none, so this one is made up. */
  readonly assumed: boolean;
}

/** The stack that is named, as "dev", "org/dev" or "org/project/dev", else the only one that has a configuration file. */
export function chosenStack(of: Project, named: string | undefined): ChosenStack {
  const organization = "organization";
  if (named !== undefined) {
    const parts = named.split("/");
    const name = parts.at(-1) ?? "";
    if (!/^[\w.-]+$/.test(name) || parts.length > 3)
      throw new CouldNotRun(
        `--stack ${named} is no name of a stack: letters, digits, ".", "_" and "-", as in dev`,
      );
    return {
      name,
      organization: parts.length > 1 ? (parts[0] ?? organization) : organization,
      assumed: false,
    };
  }
  const stacks = stackNames(of);
  const [only, ...others] = stacks;
  if (others.length > 0)
    throw new CouldNotRun(`${of.name} has several stacks; name one with --stack:\n${lines(stacks)}`);
  return { name: only ?? "dev", organization, assumed: only === undefined };
}

/** Stacks are known by their configuration files; one that has none is known to its backend only. */
export const stackNames = ({ configurationDirectory }: Project): string[] =>
  existsSync(configurationDirectory)
    ? readdirSync(configurationDirectory)
        .flatMap((file) => /^Pulumi\.(.+)\.(?:ya?ml|json)$/.exec(file)?.[1] ?? [])
        .sort()
    : [];

/** The same of the project in a folder. */
export const namedStacks = (folder: string): string[] => stackNames(project(folder));

const lines = (stacks: readonly string[]) => stacks.map((name) => `  ${name}`).join("\n");
