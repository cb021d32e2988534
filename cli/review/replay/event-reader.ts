import type { Fault } from "../json-stream/scan-fault";

/** Takes the bytes of one file, in chunks, and gives the records that they complete. */
export interface EventReader {
  push(chunk: Uint8Array): void;
  /** Throws a `ScanFault` unless the file is complete. */
  end(): void;
}

export interface ReaderOutput {
  readonly accept: (record: unknown) => void;
  /** One record that cannot be read; the next one may be. */
  readonly broken: (fault: Fault) => void;
}
