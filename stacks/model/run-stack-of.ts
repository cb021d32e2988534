import * as pulumi from "@pulumi/pulumi";
import { formatProblem } from "../../accounts/text-files/format-problem";
import { parseOrganization } from "../../accounts/organization-files/organization";
import type { Organization } from "../../accounts/account";
import { controls as catalogue } from "../../policy-packs/controls";
import type { Control } from "../../policy-packs/controls/model/control";
import { knownTo, stackName, type Program } from "./program";

export interface RunOptions {
  /** Folders of organizations' files, one of which declares the stack. */
  readonly directories: readonly string[];
  readonly programs: readonly Program[];
  /** Left out: the catalogue. */
  readonly controls?: readonly Control[];
  /** Folder of the project, where its records lie. */
  readonly root: string;
}

/** Runs the program of the selected stack, of the organization that declares it; its result are the stack's outputs. */
export async function runStackOf(options: RunOptions): Promise<Record<string, unknown>> {
  const { directories, programs, controls = catalogue, root } = options;
  const organizations = directories.map((directory) => organizationIn(directory, programs, controls));
  const { organization, account, program } = declaredStack(pulumi.getStack(), organizations, programs);
  return program.run({ organization, account, root, controls });
}

interface DeclaredStack {
  readonly stack: string;
  readonly organization: Organization;
  readonly account: Organization["accounts"][number];
  readonly program: Program;
}

/** The one stack of a name among those of several organizations; a project of its own is deployed from its own folder. */
export function declaredStack(
  stack: string,
  organizations: readonly Organization[],
  programs: readonly Program[],
): DeclaredStack {
  const all = organizations.flatMap((organization) =>
    organization.accounts.flatMap((account) =>
      programs
        .filter(({ name }) => account.stacks.includes(name))
        .map((program): DeclaredStack => ({
          stack: stackName(organization, program.stack(account)),
          organization,
          account,
          program,
        })),
    ),
  );
  const [chosen, other] = all.filter((one) => one.stack === stack);
  if (!chosen)
    throw new pulumi.RunError(
      `No account declares stack ${stack}. Declared: ${all.map((one) => one.stack).join(", ")}`,
    );
  if (other)
    throw new pulumi.RunError(
      `The organizations ${chosen.organization.name} and ${other.organization.name} both declare stack ${stack}: ` +
        "give one of them a stackPrefix in its organization.yaml.",
    );
  return chosen;
}

function organizationIn(
  directory: string,
  programs: readonly Program[],
  controls: readonly Control[],
): Organization {
  const parsed = parseOrganization(directory, {
    ...knownTo(programs, () => controls),
    isProject: () => true,
  });
  if ("problems" in parsed) throw new pulumi.RunError(parsed.problems.map(formatProblem).join("\n"));
  return parsed.organization;
}
