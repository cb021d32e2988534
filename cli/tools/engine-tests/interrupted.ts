import type { SimulatedOrganization } from "../../../stacks/engine/simulated-organization";

export interface Interruptions {
  /** How often the cloud refused, and how often the whole CLI was killed. */
  refused: number;
  killed: number;
}

/**
 * Deploys a stack through everything that goes wrong, as a person would: again and again, until it is there. One resource
 * at a time: what else is under way when the CLI is killed may exist without being known, and would have
 * to be imported by hand.
 */
export async function upUntilDone(
  organization: SimulatedOrganization,
  stack: string,
  faults: string,
  seen: Interruptions,
): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { code, stdout, stderr } = await organization.run(
      stack,
      ["up", "--yes", "--skip-preview", "--parallel", "1"],
      {
        faults,
      },
    );
    if (code === 0) return;
    const output = stdout + stderr;
    if (output.includes("told to fail at create")) seen.refused++;
    else if (code === -1) {
      seen.killed++;
      await afterKill(organization, stack);
    } else throw new Error(`${stack} failed for another reason:\n${output}`);
  }
  throw new Error(`${stack} was not deployed in ten attempts`);
}

/** A killed CLI leaves its lock behind, and in the state what it was about to create. */
async function afterKill(organization: SimulatedOrganization, stack: string): Promise<void> {
  for (const command of [
    ["cancel", "--yes"],
    ["refresh", "--yes", "--skip-preview", "--clear-pending-creates"],
  ]) {
    const { code, stdout, stderr } = await organization.run(stack, command);
    if (code !== 0) throw new Error(`pulumi ${command.join(" ")} of ${stack} failed:\n${stdout}${stderr}`);
  }
}
