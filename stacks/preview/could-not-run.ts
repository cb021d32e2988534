import type { SourcePosition } from "./plan";

/** Why a stack could not be previewed, in words for the person who can fix it. */
export class CouldNotRun extends Error {
  constructor(
    message: string,
    readonly source?: SourcePosition,
  ) {
    super(message);
    this.name = "CouldNotRun";
  }
}
