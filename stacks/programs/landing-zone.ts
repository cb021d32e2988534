import type { Program } from "../model/program";
import { baseline } from "./baseline";
import { logArchive } from "./log-archive";
import { organization } from "./organization";
import { organizationTrail } from "./organization-trail";
import { security } from "./security";

const shipped: readonly Program[] = [organization, logArchive, organizationTrail, security, baseline];

export interface LandingZoneOptions {
  /** Programs that take the place of those of the same name. */
  readonly replaced?: readonly Program[];
  /** Names of programs that are left out. */
  readonly without?: readonly string[];
}

/** The programs of a landing zone: the organization and its policies, its trail and logs, security, and every account's baseline. */
export function landingZone({ replaced = [], without = [] }: LandingZoneOptions = {}): readonly Program[] {
  const known = shipped.map(({ name }) => name);
  for (const name of [...replaced.map((program) => program.name), ...without])
    if (!known.includes(name))
      throw new Error(`landingZone(): there is no program ${name}; there are ${known.join(", ")}`);
  return shipped
    .filter(({ name }) => !without.includes(name))
    .map((program) => replaced.find(({ name }) => name === program.name) ?? program);
}
