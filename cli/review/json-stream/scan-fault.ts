/** Where in the input something is; lines and columns count from 1 and columns count bytes, as `offset` does. */
export interface Location {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the input as JSON; the caller adds the name of the input. */
export interface Fault extends Partial<Location> {
  readonly message: string;
  readonly remedy: string;
}

/** Caught where the name of the input is known, which turns it into what the reader sees. */
export class ScanFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
    this.name = "ScanFault";
  }
}

export function failAt(location: Location, message: string, remedy: string): never {
  throw new ScanFault({ ...location, message, remedy });
}

export const syntaxRemedy = "Correct the JSON here, or export it again.";
