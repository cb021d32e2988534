import type { Program } from "./program";

/** An organization to look at that is not the project's own. */
export interface Sample {
  /** Folder of the organization's files, relative to the project's. */
  readonly organization: string;
  readonly programs: readonly Program[];
}
