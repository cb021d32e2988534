import type { Program } from "./program";

/** An organization with programs of its own, to show what a preview says of it. */
export interface Sample {
  /** Folder of its files, relative to the project's. */
  readonly organization: string;
  readonly programs: readonly Program[];
}

/** By the name that `palisade preview --sample` takes. */
export const samples: Readonly<Record<string, Sample>> = {};
