import type { SimulatedOrganization } from "../../stacks/engine/simulated-organization";

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
    const told = stdout + stderr;
    if (told.includes("told to fail at create")) seen.refused++;
    else if (code === -1) {
      seen.killed++;
      // A killed CLI leaves its lock behind.
      await organization.run(stack, ["cancel", "--yes"]);
    } else throw new Error(`${stack} failed for another reason:\n${told}`);
  }
  throw new Error(`${stack} was not deployed in ten attempts`);
}
