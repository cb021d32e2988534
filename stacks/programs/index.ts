import type { Program } from "../model/program";
import { baseline } from "./baseline";
import { boi } from "./boi";
import { boiData } from "./boi-data";
import { boiEdge } from "./boi-edge";
import { logArchive } from "./log-archive";
import { organization } from "./organization";
import { organizationTrail } from "./organization-trail";
import { security } from "./security";

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
