import type { Program } from "./program";
import { baseline } from "./programs/baseline";
import { boi } from "./programs/boi";
import { boiData } from "./programs/boi-data";
import { boiEdge } from "./programs/boi-edge";
import { logArchive } from "./programs/log-archive";
import { organization } from "./programs/organization";
import { organizationTrail } from "./programs/organization-trail";
import { security } from "./programs/security";

/** Every program there is; an account gets a stack of those that its file lists under `stacks`. */
export const programs: readonly Program[] = [
  organization,
  logArchive,
  organizationTrail,
  security,
  baseline,
  boiData,
  boi,
  boiEdge,
];
