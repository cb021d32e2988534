import type { Program } from "../model/program";
import { boi } from "./boi";
import { boiData } from "./boi-data";
import { boiEdge } from "./boi-edge";
import { landingZone } from "./landing-zone";

/** Every program there is; an account gets a stack of those that its file lists under `stacks`. */
export const programs: readonly Program[] = [...landingZone(), boiData, boi, boiEdge];
